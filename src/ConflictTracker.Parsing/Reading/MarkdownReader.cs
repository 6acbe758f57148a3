using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Reads Markdown: what the front matter says goes into the metadata, the body into blocks.</summary>
internal sealed class MarkdownReader : IFormatReader
{
    public string Format => "markdown";

    public string MediaType => "text/markdown";

    public IReadOnlyList<string> Endings { get; } = [".md", ".markdown"];

    public DocumentReading Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        DecodedText decoded = TextDecoder.Decode(fileName, bytes.Span);
        if (decoded.Text is not { } source)
        {
            return DocumentReading.Refused(decoded.Problem!);
        }

        List<Problem> problems = decoded.Problem is { } guessed ? [guessed] : [];
        FrontMatter matter = FrontMatter.Read(source);
        if (matter.BrokenLine is { } line)
        {
            problems.Add(ReadingProblems.UnreadableFrontMatter(fileName, line));
        }

        ParsedDocument document = DocumentAssembly.Of(
            fileName,
            Format,
            source,
            Shape(fileName, source, matter, problems)
        );
        return new DocumentReading(MetadataTerms.Apply(document, matter.Entries, matter.Tags), problems);
    }

    private static List<Piece> Shape(string fileName, string source, FrontMatter matter, List<Problem> problems)
    {
        string body = source[matter.BodyStart..];
        if (MarkdownPieces.Of(body, matter.BodyStart) is { } pieces)
        {
            string? stated = matter.Entries.FirstOrDefault(e => e.Name == "title")?.Value;
            return TextShape.OfElements(Pieces.WithTitle(pieces, stated));
        }

        problems.Add(ReadingProblems.EntangledMarkdown(fileName));
        IEnumerable<Piece> lines = TextLines
            .Split(body)
            .Select(l => l with { Place = l.Place with { Start = l.Place.Start + matter.BodyStart } });
        return TextShape.OfLines([.. lines]);
    }
}
