namespace ConflictTracker.Parsing.Tests.Claims;

/// <summary>The tables of docs/CLAIMS.md, found by how their heads begin.</summary>
internal static class ClaimsPage
{
    /// <summary>The cells of every row of all tables with the head.</summary>
    public static TheoryData<string> Rows(string head)
    {
        TheoryData<string> rows = [];
        bool isTable = false;
        foreach (string line in File.ReadLines(Path.Combine(Root(), "docs", "CLAIMS.md")))
        {
            bool isHead = line.StartsWith(head, StringComparison.Ordinal);
            isTable = isHead || (isTable && line.StartsWith('|'));
            if (isTable && !isHead && !line.StartsWith("|--", StringComparison.Ordinal))
            {
                rows.Add(line);
            }
        }

        return rows;
    }

    public static string[] Cells(string row) => [.. row.Split('|')[1..^1].Select(c => c.Trim())];

    /// <summary>The paragraphs of an example.</summary>
    public static string[] Paragraphs(string cell) => cell.Split(" ⏎ ");

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
