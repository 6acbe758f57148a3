using ConflictTracker.Core.Calendar;
using ConflictTracker.Parsing.Conflicts;
using ConflictTracker.Web.Calendar;

namespace ConflictTracker.Web.Tests.Calendar;

public sealed class DayExpressionTests
{
    private static readonly ConflictCalendar War = ConflictCatalog.Load().Home("ru-ua");

    [Theory]
    [InlineData("1031", "2024-12-20")]
    [InlineData("1020..1031", "2024-12-09/2024-12-20")]
    [InlineData("kursk-6", "2024-08-11")]
    [InlineData("kursk-1..kursk-6", "2024-08-06/2024-08-11")]
    [InlineData("2024-12-20", "2024-12-20")]
    [InlineData("2024-12", "2024-12-01/2024-12-31")]
    [InlineData("2024-01..2024-06", "2024-01-01/2024-06-30")]
    [InlineData("2024-12-01..1031", "2024-12-01/2024-12-20")]
    [InlineData("1020..", "2024-12-09/9999-12-31")]
    [InlineData("..2", "0001-01-01/2022-02-25")]
    public void Read_DaysInAnyForm_GivesTheirDates(string text, string span) =>
        Assert.Equal(span, DayExpression.Read(text, War)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("blue")]
    [InlineData("kursk-0")]
    [InlineData("kharkiv-3")]
    [InlineData("1031..1020")]
    [InlineData("2024-13")]
    [InlineData("99999999")]
    public void Read_WhatIsNoDay_GivesNull(string text) => Assert.Null(DayExpression.Read(text, War));

    [Theory]
    [InlineData("1031")]
    [InlineData("1020..1031")]
    [InlineData("2021-05-01..2022-01-31")]
    [InlineData("1020..")]
    [InlineData("..1020")]
    public void Write_WhatWasRead_ComesBackTheSame(string text) =>
        Assert.Equal(text, DayExpression.Write(DayExpression.Read(text, War)!.Value, War));
}
