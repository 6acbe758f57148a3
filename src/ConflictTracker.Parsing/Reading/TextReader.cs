using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Reads plain text: a line is a paragraph, and its shape tells what else it may be.</summary>
internal sealed class TextReader : IFormatReader
{
    public string Format => "text";

    public string MediaType => "text/plain";

    public IReadOnlyList<string> Endings { get; } = [".txt", ".text"];

    public DocumentReading Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        DecodedText decoded = TextDecoder.Decode(fileName, bytes.Span);
        if (decoded.Text is not { } source)
        {
            return DocumentReading.Refused(decoded.Problem!);
        }

        List<Piece> pieces = TextShape.OfLines(TextLines.Split(source));
        ParsedDocument document = DocumentAssembly.Of(fileName, Format, source, pieces);
        return new DocumentReading(document, decoded.Problem is { } problem ? [problem] : []);
    }
}
