using ConflictTracker.Core.Calendar;
using ConflictTracker.Parsing.Conflicts;

namespace ConflictTracker.Parsing.Tests.Conflicts;

public sealed class ConflictCatalogTests
{
    private static readonly ConflictCatalog Catalog = ConflictCatalog.Load();

    public static TheoryData<string> Ids => [.. Catalog.All.Select(c => c.Id)];

    [Fact]
    public void Load_HoldsTheKnownConflicts_ById()
    {
        Assert.Equal(
            ["gaza", "gaza-2014", "israel-iran", "karabakh", "ru-ua", "sudan", "syria", "tigray"],
            Catalog.All.Select(c => c.Id).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("ru-ua", "2022-02-24")]
    [InlineData("gaza", "2023-10-07")]
    [InlineData("gaza-2014", "2014-07-08")]
    [InlineData("israel-iran", "2025-06-13")]
    [InlineData("sudan", "2023-04-15")]
    [InlineData("karabakh", "2020-09-27")]
    [InlineData("syria", "2024-11-27")]
    [InlineData("tigray", "2020-11-04")]
    public void Clock_OfEachConflict_BeginsOnItsDay1(string id, string day1)
    {
        Assert.Equal(DateOnly.Parse(day1, null), Catalog.Home(id).Clock.Day1);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Conflict_NamesSourcesZoneAndReasons(string id)
    {
        ConflictCalendar conflict = Catalog.Home(id);

        Assert.All(conflict.Clocks, c => Assert.NotEmpty(c.Sources));
        Assert.All(
            conflict.Clocks.SelectMany(c => c.Sources),
            s => Assert.Contains("https://", s, StringComparison.Ordinal)
        );
        Assert.NotNull(TimeZoneInfo.FindSystemTimeZoneById(conflict.TimeZone));
        Assert.NotEmpty(conflict.TellingNames);
        Assert.All(conflict.Sides, s => Assert.False(string.IsNullOrWhiteSpace(s.Reason)));
        Assert.All(conflict.Sides, s => Assert.NotEmpty(s.Organisations));
    }

    [Fact]
    public void Kursk_IsACountInsideTheInvasion_ThatHasNoLastDay()
    {
        DayClock kursk = Assert.Single(Catalog.Home("ru-ua").SubClocks);

        Assert.Equal(("kursk", new DateOnly(2024, 8, 6), null), (kursk.Id, kursk.Day1, kursk.LastDay));
        Assert.Equal(137, kursk.DayOf(new DateOnly(2024, 12, 20))?.Number);
    }

    [Fact]
    public void Home_UnknownId_NamesTheKnownOnes()
    {
        var error = Assert.Throws<ArgumentException>(() => Catalog.Home("atlantis"));
        Assert.Contains("ru-ua", error.Message, StringComparison.Ordinal);
        Assert.Null(Catalog.Find("atlantis"));
    }
}
