using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;

namespace ConflictTracker.Core.Tests.Search;

public sealed class QueryWordingTests
{
    [Theory]
    [InlineData("", "every article, newest day first")]
    [InlineData("drone -kyiv", "articles with “drone” in any form and not with “kyiv” in any form, newest day first")]
    [InlineData(
        "(\"air defence\" OR dron*) title:kursk",
        "articles (with exactly “air defence” or with words that begin with “dron”) and with “kursk” in any form in the title, newest day first"
    )]
    [InlineData(
        "day:1027..1031",
        "articles dated or covering from Mon 16 December 2024 to Fri 20 December 2024 (days 1,027 to 1,031), newest day first"
    )]
    [InlineData("kursk:2", "articles dated or covering on Wed 7 August 2024 (Kursk day 2), newest day first")]
    [InlineData("published:2024-12-20", "articles published on Fri 20 December 2024, newest day first")]
    [InlineData(
        "NEAR(missile bridge, 1)",
        "articles with “missile” and “bridge” at most 1 word apart, newest day first"
    )]
    public void Say_Query_TellsWhatItMeans(string text, string words)
    {
        SearchQuery query = QueryParser.Parse(text, TestCalendar.Invasion).Query;

        Assert.Equal(words, new QueryWording(TestCalendar.Invasion).Say(query, SearchOrder.Newest));
    }
}
