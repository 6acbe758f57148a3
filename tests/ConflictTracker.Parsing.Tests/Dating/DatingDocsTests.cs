using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Tests.Dating;

/// <summary>The examples of docs/DATING.md: tables of text, published, coverage and days.</summary>
public sealed class DatingDocsTests
{
    private const string Header = "| text | published | coverage | days |";

    public static TheoryData<string, string, string, string> Examples()
    {
        TheoryData<string, string, string, string> rows = [];
        bool isTable = false;
        foreach (string line in File.ReadLines(Path.Combine(Root(), "docs", "DATING.md")))
        {
            isTable = line == Header || (isTable && line.StartsWith('|'));
            if (isTable && line != Header && !line.StartsWith("|--", StringComparison.Ordinal))
            {
                string[] cells = [.. line.Trim('|').Split('|').Select(c => c.Trim())];
                rows.Add(cells[0], cells[1], cells[2], cells.Length > 3 ? cells[3] : "");
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OfThePage_IsDatedAsItSays(string text, string published, string coverage, string days)
    {
        DatingVerdict verdict = DatedText.Verdict(text.Replace(" ⏎ ", "\n\n", StringComparison.Ordinal));

        Assert.Equal(
            (published, coverage, days),
            (verdict.Published?.ToString() ?? "undated", DatedText.Coverage(verdict), DatedText.Days(verdict))
        );
    }

    [Fact]
    public void Page_HasExamples() => Assert.True(Examples().Count > 30);

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ConflictTracker.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
