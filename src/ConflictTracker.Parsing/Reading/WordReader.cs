using System.Xml;
using ConflictTracker.Core.Articles;
using DocumentFormat.OpenXml.Packaging;

namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Reads Word documents. Their text, a paragraph a line, stands for the decoded original: places count in it.
/// </summary>
internal sealed class WordReader : IFormatReader
{
    /// <summary>A packed document may hold a thousand times its size; no article has so much text.</summary>
    private const long LongestPart = 20_000_000;

    public string Format => "word";

    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public IReadOnlyList<string> Endings { get; } = [".docx"];

    public DocumentReading Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return DocumentReading.Refused(ReadingProblems.Empty(fileName));
        }

        try
        {
            using MemoryStream stream = new(bytes.ToArray(), writable: false);
            OpenSettings settings = new() { AutoSave = false, MaxCharactersInPart = LongestPart };
            using WordprocessingDocument word = WordprocessingDocument.Open(stream, false, settings);
            return word.MainDocumentPart is { } main
                ? new DocumentReading(DocumentOf(fileName, word, main), [])
                : DocumentReading.Refused(ReadingProblems.BrokenDocument(fileName));
        }
        catch (Exception broken) when (IsOfBadInput(broken))
        {
            return DocumentReading.Refused(ReadingProblems.BrokenDocument(fileName));
        }
    }

    private ParsedDocument DocumentOf(string fileName, WordprocessingDocument word, MainDocumentPart main)
    {
        (string source, List<Piece> pieces) = WordPieces.Of(main, LongestPart);
        List<MetadataEntry> entries = [];
        Add(entries, "author", word.PackageProperties.Creator);
        Add(entries, "created", word.PackageProperties.Created?.ToString("yyyy-MM-ddTHH:mm:ssK", null));
        Add(entries, "modified", word.PackageProperties.Modified?.ToString("yyyy-MM-ddTHH:mm:ssK", null));
        ParsedDocument document = DocumentAssembly.Of(
            fileName,
            Format,
            source,
            TextShape.OfLines(Pieces.WithTitle(pieces, stated: null))
        );

        // The file's properties name who typed it and when, which dates and signs no article: kept, not followed.
        return document with
        {
            Metadata = entries,
        };
    }

    private static void Add(List<MetadataEntry> entries, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            entries.Add(new MetadataEntry($"file-{name}", value.Trim(), "properties"));
        }
    }

    /// <summary>What the package's layers throw for files that are no documents, cut off or swollen.</summary>
    private static bool IsOfBadInput(Exception broken) =>
        broken
            is OpenXmlPackageException
                or FileFormatException
                or InvalidDataException
                or XmlException
                or IOException
                or FormatException
                or ArgumentException
                or InvalidOperationException
                or NotSupportedException;
}
