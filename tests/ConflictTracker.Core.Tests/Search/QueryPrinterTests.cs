using ConflictTracker.Core.Search.Language;

namespace ConflictTracker.Core.Tests.Search;

public sealed class QueryPrinterTests
{
    [Fact]
    public void Print_AnyQuery_IsReadAsTheSameQuery()
    {
        QueryGenerator queries = new(seed: 20241220);
        for (int i = 0; i < 5_000; i++)
        {
            SearchQuery query = queries.Next();
            string text = QueryPrinter.Print(query);
            ParsedQuery parsed = QueryParser.Parse(text, TestCalendar.Invasion);

            if (text.Length <= QueryParser.LongestText && !parsed.Problems.Any(p => p.Code == "CT4001"))
            {
                Assert.True(parsed.Problems.Count == 0, $"{text}: {string.Join(' ', parsed.Problems)}");
                Assert.True(query == parsed.Query, $"{text} was read as {QueryPrinter.Print(parsed.Query)}");
            }
        }
    }
}
