using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Reads saved pages: the article out of the page, what the page says of itself into the metadata. Nothing is
/// loaded, no script survives.</summary>
internal sealed partial class HtmlReader : IFormatReader
{
    /// <summary>Browsers look no farther for the declaration.</summary>
    private const int DeclarationReach = 4096;

    public string Format => "html";

    public string MediaType => "text/html";

    public IReadOnlyList<string> Endings { get; } = [".html", ".htm", ".xhtml"];

    public DocumentReading Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        DecodedText decoded = TextDecoder.Decode(fileName, bytes.Span, DeclaredEncoding(bytes.Span));
        if (decoded.Text is not { } source)
        {
            return DocumentReading.Refused(decoded.Problem!);
        }

        if (HtmlNesting.IsTooDeep(source))
        {
            return DocumentReading.Refused(ReadingProblems.TooDeep(fileName, HtmlNesting.Deepest));
        }

        using IHtmlDocument page = HtmlPieces.Parser.ParseDocument(source);
        IReadOnlyList<Problem> problems = decoded.Problem is { } guessed ? [guessed] : [];
        return new DocumentReading(DocumentOf(fileName, source, page), problems);
    }

    private ParsedDocument DocumentOf(string fileName, string source, IHtmlDocument page)
    {
        IElement? heading = TitleOf(page);
        IElement article = ArticleElement.Find(page, heading);
        List<string> tags = [];
        List<MetadataEntry> entries = HtmlMetadata.Of(page, article, tags);
        List<Piece> pieces = TextShape.OfElements(HtmlPieces.Of(page, source, article, heading));
        ParsedDocument document = DocumentAssembly.Of(fileName, Format, source, pieces);
        document = MetadataTerms.Apply(document, entries, tags);
        return document.Title is null && PageTitle(page, document) is { } title
            ? document with
            {
                Title = title,
            }
            : document;
    }

    /// <summary>The page's heading of the first level: inside the article where there are several.</summary>
    private static IElement? TitleOf(IHtmlDocument page)
    {
        List<IElement> headings =
        [
            .. page.QuerySelectorAll("h1").Where(h => !string.IsNullOrWhiteSpace(h.TextContent)),
        ];
        return headings.Find(h => h.Closest("article, main") is not null) ?? headings.FirstOrDefault();
    }

    /// <summary>The title of the window, without the publisher's name after it.</summary>
    private static string? PageTitle(IHtmlDocument page, ParsedDocument document)
    {
        string title = page.Title?.Trim() ?? "";
        string? source = document.Metadata.FirstOrDefault(e => e.Name == "source")?.Value;
        int cut = source is null ? -1 : title.LastIndexOf(source, StringComparison.OrdinalIgnoreCase);
        string bare = cut > 0 ? title[..cut].TrimEnd(' ', '|', '-', '–', '—', '·', ':') : title;
        return bare.Length == 0 ? null : bare;
    }

    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationReach)]);
        Match match = Declaration().Match(head);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(
        @"(?:<meta[^>]{0,200}charset|<\?xml[^>]{0,100}encoding)\s*=\s*[""']?(?<name>[A-Za-z0-9_-]{2,30})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Declaration();
}
