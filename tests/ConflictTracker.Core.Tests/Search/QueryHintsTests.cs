using ConflictTracker.Core.Search.Language;

namespace ConflictTracker.Core.Tests.Search;

public sealed class QueryHintsTests
{
    [Theory]
    [InlineData("day 896", "day:896")]
    [InlineData("drone Day 1,031 kyiv", "drone day:1031 kyiv")]
    [InlineData("the 1,000th day", "day:1000")]
    [InlineData("drone on the 896th day", "drone day:896")]
    [InlineData("день 896", "day:896")]
    [InlineData("на 896-й день", "day:896")]
    [InlineData("kursk day 6", "kursk:6")]
    [InlineData("sunny day 6", "sunny day:6")]
    [InlineData("drone 2024-08-07", "drone on:2024-08-07")]
    public void Of_TypedDay_OffersTheField(string text, string offered) =>
        Assert.Equal(offered, Assert.Single(QueryHints.Of(text, TestCalendar.Invasion)).Text);

    [Theory]
    [InlineData("day:896")]
    [InlineData("\"day 896\"")]
    [InlineData("on:2024-08-07")]
    [InlineData("2024-08-01/P1W")]
    [InlineData("day 0")]
    [InlineData("2024-13-45")]
    [InlineData("holiday 5")]
    public void Of_NothingToMistake_OffersNothing(string text) =>
        Assert.Empty(QueryHints.Of(text, TestCalendar.Invasion));
}
