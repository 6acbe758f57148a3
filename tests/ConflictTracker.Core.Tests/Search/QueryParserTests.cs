using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;

namespace ConflictTracker.Core.Tests.Search;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("drone", "drone")]
    [InlineData("drone strike", "drone strike")]
    [InlineData("drone AND strike", "drone strike")]
    [InlineData("drone OR missile kyiv", "drone OR missile kyiv")]
    [InlineData("(drone OR missile) kyiv", "(drone OR missile) kyiv")]
    [InlineData("((drone) (OR))", "drone (OR)", "CT4004")]
    [InlineData("drone -kyiv", "drone -kyiv")]
    [InlineData("drone NOT kyiv", "drone -kyiv")]
    [InlineData("drone −kyiv", "drone -kyiv")]
    [InlineData("-drone", "-drone")]
    [InlineData("--drone", "drone")]
    [InlineData("-(drone OR missile)", "-(drone OR missile)")]
    [InlineData("“air defence”", "\"air defence\"")]
    [InlineData("„air defence“", "\"air defence\"")]
    [InlineData("«air defence»", "\"air defence\"")]
    [InlineData("dron*", "dron*")]
    [InlineData("NEAR(missile bridge)", "NEAR(missile bridge, 10)")]
    [InlineData("NEAR/5(missile \"power station\")", "NEAR(missile \"power station\", 5)")]
    [InlineData("NEAR(1,000 drones, 7)", "NEAR(1,000 drones, 7)")]
    [InlineData("title:kursk title:\"oil depot\"", "title:kursk title:\"oil depot\"")]
    [InlineData("Source:UCMC said-by:\"air force\"", "source:UCMC said-by:\"air force\"")]
    [InlineData("tag:energ* place:\"Rostov region\"", "tag:energ* place:\"Rostov region\"")]
    [InlineData("drone sort:best", "drone sort:best")]
    [InlineData("sort:oldest drone OR missile", "(drone OR missile) sort:oldest")]
    [InlineData("Kyiv: 10:30 a/b", "kyiv: 10:30 a/b")]
    [InlineData("near and or not", "near and or not")]
    [InlineData("day:1,027..1,031", "day:1027..1031")]
    [InlineData("2024-08-01/P1W", "2024-08-01/P1W")]
    public void Parse_Text_IsUnderstoodAsPrinted(string text, string printed, string? problem = null)
    {
        ParsedQuery parsed = QueryParser.Parse(text, TestCalendar.Invasion);

        if (problem is null)
        {
            Assert.Empty(parsed.Problems);
            Assert.Equal(printed, QueryPrinter.Print(parsed.Query));
        }
        else
        {
            Assert.Contains(parsed.Problems, p => p.Code == problem);
        }
    }

    [Theory]
    [InlineData("day:896", "2024-08-07", "2024-08-07")]
    [InlineData("day:890..900", "2024-08-01", "2024-08-11")]
    [InlineData("day:>1000", "2024-11-20", null)]
    [InlineData("day:>=1000", "2024-11-19", null)]
    [InlineData("day:<3", null, "2022-02-25")]
    [InlineData("day:..2", null, "2022-02-25")]
    [InlineData("kursk:2..5", "2024-08-07", "2024-08-10")]
    [InlineData("on:2024-08-07", "2024-08-07", "2024-08-07")]
    [InlineData("on:2024-08", "2024-08-01", "2024-08-31")]
    [InlineData("on:2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-08-01/P1W", "2024-08-01", "2024-08-07")]
    [InlineData("2024-01-31/P1M", "2024-01-31", "2024-02-28")]
    [InlineData("on:2024-08-01/2024-08-07", "2024-08-01", "2024-08-07")]
    [InlineData("week:2024-W51", "2024-12-16", "2024-12-22")]
    [InlineData("published:2024-12..2025-01", "2024-12-01", "2025-01-31")]
    [InlineData("imported:>=2025-01-01", "2025-01-01", null)]
    public void Parse_DayOrDate_IsARange(string text, string? from, string? to)
    {
        ParsedQuery parsed = QueryParser.Parse(text, TestCalendar.Invasion);

        IsDated dated = Assert.IsType<IsDated>(parsed.Query.Root);
        Assert.Empty(parsed.Problems);
        Assert.Equal((Date(from), Date(to)), (dated.From, dated.To));
    }

    [Theory]
    [InlineData("drone \"air defence", "CT4002", 6, 12)]
    [InlineData("(drone", "CT4003", 0, 1)]
    [InlineData("drone) kyiv", "CT4003", 5, 1)]
    [InlineData("drone OR", "CT4004", 6, 2)]
    [InlineData("drone AND", "CT4004", 6, 3)]
    [InlineData("AND drone", "CT4004", 0, 3)]
    [InlineData("AND", "CT4004", 0, 3)]
    [InlineData("drone AND AND kyiv", "CT4004", 6, 3)]
    [InlineData("drone -", "CT4006", 6, 1)]
    [InlineData("kyiv *", "CT4005", 5, 1)]
    [InlineData("d*", "CT4005", 0, 2)]
    [InlineData("dr*ne", "CT4005", 0, 5)]
    [InlineData("drone & kyiv", "CT4006", 6, 1)]
    [InlineData("colour:red", "CT4007", 0, 10)]
    [InlineData("drone source:", "CT4008", 6, 7)]
    [InlineData("standing:solid", "CT4008", 0, 14)]
    [InlineData("NEAR(drone)", "CT4009", 0, 5)]
    [InlineData("NEAR(drone kyiv, 0)", "CT4009", 0, 5)]
    [InlineData("day:0", "CT4010", 0, 5)]
    [InlineData("on:2024-13-01", "CT4010", 0, 13)]
    [InlineData("week:2024-W60", "CT4010", 0, 13)]
    [InlineData("day:900..890", "CT4011", 0, 12)]
    [InlineData("sort:size", "CT4012", 0, 9)]
    public void Parse_WhatCannotBeUnderstood_PointsAtTheToken(string text, string code, int start, int length)
    {
        ParsedQuery parsed = QueryParser.Parse(text, TestCalendar.Invasion);

        QueryProblem problem = Assert.Single(parsed.Problems);
        Assert.Equal((code, new TextSpan(start, length)), (problem.Code, problem.Place));
        Assert.Equal(text, parsed.Text);
    }

    public static TheoryData<string> HostileTexts { get; } =
    [
        string.Join(' ', Enumerable.Repeat("drone", 10_000)),
        string.Join(' ', Enumerable.Repeat("ab", 300)),
        new string('(', 900) + "a" + new string(')', 900),
        new string('(', 2000),
        string.Concat(Enumerable.Repeat("-(", 900)) + "a",
        "*",
        "\"",
        "NEAR(" + string.Concat(Enumerable.Repeat("NEAR(", 300)),
        "day:99999999999999999999",
        "on:9999-12-31/P9999Y",
        "day:>" + new string('9', 1900),
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Parse_HostileText_EndsInAMessage(string text) =>
        Assert.True(QueryParser.Parse(text, TestCalendar.Invasion).HasErrors);

    [Fact]
    public void Parse_Sort_IsTakenFromTheText() =>
        Assert.Equal(SearchOrder.Oldest, QueryParser.Parse("drone sort:oldest", TestCalendar.Invasion).Query.Sort);

    private static DateOnly? Date(string? iso) =>
        iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
