using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Web.Articles;

/// <summary>
/// How to cite an article so that another finds the same words: with its source and address, the archive's address,
/// revision and hash, and the day on which it was read. A sample says that it is one.
/// </summary>
/// <param name="address">The archive's permanent address of the revision.</param>
public sealed class Citation(ArticleView article, string address, DateOnly retrieved)
{
    private const string Sample = "Sample text, not a press report";

    /// <summary>One line of prose.</summary>
    public string Plain =>
        string.Join(
            " ",
            new[]
            {
                Sentence(article.Summary.DisplayTitle),
                Sentence(SourceAndDate),
                article.Url is { } url ? Sentence(url) : null,
                Sentence($"Conflict Tracker, {Version}"),
                Sentence(address),
                Sentence($"Retrieved {Written(retrieved)}"),
                IsSample ? Sentence(Sample) : null,
            }.OfType<string>()
        );

    public string BibTeX =>
        $$"""
            @misc{ct-{{article.Summary.Slug}}-{{Number}},
              title = { {{Escaped(article.Summary.DisplayTitle)}} },
              publisher = { {{Escaped(SourceName)}} },
              date = { {{article.Summary.Published?.ToString() ?? "n.d."}} },
              url = { {{address}} },
              urldate = { {{Iso(retrieved)}} },
              note = { {{Escaped(Note)}} },
            }
            """;

    public string Ris =>
        string.Join(
            '\n',
            new[]
            {
                "TY  - NEWS",
                $"TI  - {article.Summary.DisplayTitle}",
                $"PB  - {SourceName}",
                article.Summary.Published is { } published ? $"DA  - {published.ToString().Replace('-', '/')}" : null,
                $"UR  - {address}",
                article.Url is { } url ? $"L2  - {url}" : null,
                $"Y2  - {Iso(retrieved).Replace('-', '/')}",
                $"N1  - {Note}",
                "ER  - ",
            }.OfType<string>()
        );

    private bool IsSample => article.Summary.Source?.IsSample == true;

    private string Number => article.Number.ToString(CultureInfo.InvariantCulture);

    private string SourceName => article.Summary.Source?.Name ?? "Source unknown";

    private string SourceAndDate =>
        $"{SourceName}, {(article.Summary.Published is { } date ? Written(date) : "undated")}";

    private string Version => $"revision {Number}, SHA-256 {article.Original.Sha256}";

    private string Note => IsSample ? $"Conflict Tracker, {Version}. {Sample}" : $"Conflict Tracker, {Version}";

    private static string Sentence(string text) =>
        text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!') ? text : text + ".";

    private static string Escaped(string text) =>
        text.Replace("{", "\\{", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);

    private static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    private static string Written(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Written(PartialDate date) =>
        date.First.ToString(
            date.Precision switch
            {
                DatePrecision.Year => "yyyy",
                DatePrecision.Month => "MMMM yyyy",
                _ => "d MMMM yyyy",
            },
            CultureInfo.InvariantCulture
        );
}
