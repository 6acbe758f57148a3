using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Names;

namespace ConflictTracker.Parsing.Dating;

/// <summary>
/// Series that one publisher counts the days of (<c>data/publishers/series.csv</c>): a copy on another site keeps the title
/// and with it the count.
/// </summary>
internal static class PublisherSeries
{
    private const string Resource = "publishers/series.csv";

    private static readonly IReadOnlyList<(string Source, string Title)> Known = Read();

    /// <summary>Who counts the days of the article's title or address, or null.</summary>
    public static string? CounterOf(ParsedDocument document)
    {
        string title = Words(document.Title ?? "");
        string address = Words(document.Url ?? "");
        return Known
            .FirstOrDefault(s =>
                title.Contains(s.Title, StringComparison.Ordinal) || address.Contains(s.Title, StringComparison.Ordinal)
            )
            .Source;
    }

    /// <summary>Letters alone, in lower case, a space between: titles and addresses are written alike.</summary>
    private static string Words(string text) =>
        string.Join(
            ' ',
            new string([.. text.Select(c => char.IsLetter(c) ? char.ToLowerInvariant(c) : ' ')]).Split(
                ' ',
                StringSplitOptions.RemoveEmptyEntries
            )
        );

    private static List<(string, string)> Read()
    {
        using Stream stream = typeof(PublisherSeries).Assembly.GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream);
        return [.. CsvRows.Read(reader).Skip(1).Select(row => (row[0], row[1]))];
    }
}
