using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
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

    private static readonly JsonSerializerOptions Csl = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

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
        string.Join(
            '\n',
            new[]
            {
                $"@misc{{{Id},",
                Field("title", Escaped(article.Summary.DisplayTitle)),
                Field("publisher", Escaped(SourceName)),
                article.Summary.Published is { } published ? Field("date", published.ToString()) : null,
                Field("url", address),
                Field("urldate", Iso(retrieved)),
                Field("note", Escaped(Note)),
                "}",
            }.OfType<string>()
        );

    /// <summary>For Zotero, pandoc and whatever else reads CSL-JSON.</summary>
    public string CslJson
    {
        get
        {
            Dictionary<string, object> item = new()
            {
                ["id"] = Id,
                ["type"] = "article-newspaper",
                ["title"] = article.Summary.DisplayTitle,
                ["container-title"] = SourceName,
                ["URL"] = address,
                ["accessed"] = Parts(new PartialDate(retrieved)),
                ["note"] = article.Url is { } original ? $"{Note}. {original}" : Note,
            };
            if (article.Summary.Published is { } published)
            {
                item["issued"] = Parts(published);
            }

            return JsonSerializer.Serialize(new[] { item }, Csl);
        }
    }

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

    /// <summary>The key by which documents cite it.</summary>
    private string Id => $"ct-{article.Summary.Slug}-{Number}";

    private string Number => article.Number.ToString(CultureInfo.InvariantCulture);

    private string SourceName => article.Summary.Source?.Name ?? "Source unknown";

    private string SourceAndDate =>
        $"{SourceName}, {(article.Summary.Published is { } date ? Written(date) : "undated")}";

    private string Version => $"revision {Number}, SHA-256 {article.Original.Sha256}";

    private string Note => IsSample ? $"Conflict Tracker, {Version}. {Sample}" : $"Conflict Tracker, {Version}";

    private static string Sentence(string text) =>
        text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!') ? text : text + ".";

    /// <summary>What TeX would take for its own: a title with "%" must not swallow the rest of its line.</summary>
    private static string Escaped(string text) =>
        string.Concat(
            text.Select(c =>
                c switch
                {
                    '\\' => "\\textbackslash{}",
                    '~' => "\\textasciitilde{}",
                    '^' => "\\textasciicircum{}",
                    '{' or '}' or '%' or '&' or '#' or '$' or '_' => $"\\{c}",
                    _ => c.ToString(),
                }
            )
        );

    private static string Field(string name, string value) => $"  {name} = {{{value}}},";

    /// <summary>As much of a date as is known: CSL's <c>[[2024, 12]]</c>.</summary>
    private static Dictionary<string, int[][]> Parts(PartialDate date)
    {
        int[] parts = [date.First.Year, date.First.Month, date.First.Day];
        int known = date.Precision switch
        {
            DatePrecision.Year => 1,
            DatePrecision.Month => 2,
            _ => 3,
        };
        return new() { ["date-parts"] = [parts[..known]] };
    }

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
