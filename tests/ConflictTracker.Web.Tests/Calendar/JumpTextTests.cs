using ConflictTracker.Core.Calendar;
using ConflictTracker.Parsing.Conflicts;
using ConflictTracker.Web.Calendar;

namespace ConflictTracker.Web.Tests.Calendar;

public sealed class JumpTextTests
{
    private static readonly ConflictClock Clock = new(
        ConflictCatalog.Load().Home("ru-ua"),
        new StoppedTime("2025-12-21T12:00:00Z")
    );

    [Theory]
    [InlineData("1031", "2024-12-20")]
    [InlineData("1,031", "2024-12-20")]
    [InlineData("1.031", "2024-12-20")]
    [InlineData("1 031", "2024-12-20")]
    [InlineData("day 1031", "2024-12-20")]
    [InlineData("Day 1,031", "2024-12-20")]
    [InlineData("#1031", "2024-12-20")]
    [InlineData("день 900", "2024-08-11")]
    [InlineData("2024-12-20", "2024-12-20")]
    [InlineData("20 Dec 2024", "2024-12-20")]
    [InlineData("20 December 2024", "2024-12-20")]
    [InlineData("December 20, 2024", "2024-12-20")]
    [InlineData("Dec 20 2024", "2024-12-20")]
    [InlineData("Friday 20 December 2024", "2024-12-20")]
    [InlineData("20th December 2024", "2024-12-20")]
    [InlineData("5 Sept 2024", "2024-09-05")]
    [InlineData("20.12.2024", "2024-12-20")]
    [InlineData("20 грудня 2024", "2024-12-20")]
    [InlineData("20 грудня 2024 року", "2024-12-20")]
    [InlineData("kursk 6", "2024-08-11")]
    [InlineData("Kursk day 6", "2024-08-11")]
    [InlineData("kursk-6", "2024-08-11")]
    [InlineData("курськ 6", "2024-08-11")]
    [InlineData("2024-12", "2024-12-01/2024-12-31")]
    [InlineData("Dec 2024", "2024-12-01/2024-12-31")]
    [InlineData("2024", "2024-01-01/2024-12-31")]
    [InlineData("2024-W51", "2024-12-16/2024-12-22")]
    [InlineData("1027-1031", "2024-12-16/2024-12-20")]
    [InlineData("1,027–1,031", "2024-12-16/2024-12-20")]
    [InlineData("1020..1031", "2024-12-09/2024-12-20")]
    [InlineData("9 Dec 2024 - 20 Dec 2024", "2024-12-09/2024-12-20")]
    [InlineData("2024-12-09 to 2024-12-20", "2024-12-09/2024-12-20")]
    public void Read_WhatReadersType_FindsTheDays(string text, string days) =>
        Assert.Equal(days, JumpText.Read(text, Clock)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("blue")]
    [InlineData("0")]
    [InlineData("31 Feb 2024")]
    [InlineData("kharkiv 3")]
    [InlineData("1031-1027")]
    [InlineData("999999")]
    public void Read_WhatNamesNoDay_GivesNull(string text) => Assert.Null(JumpText.Read(text, Clock));

    [Fact]
    public void Read_AHostileLine_EndsAtOnce() =>
        Assert.Null(JumpText.Read(string.Concat(Enumerable.Repeat("day 1 – ", 2_000)), Clock));
}
