using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class WordReaderTests
{
    [Fact]
    public void Paragraphs_AreReadByTheirStyles() =>
        Assert.Equal(
            """
            title: The dam holds
            text: The river rose again in the night, the warden said.
            heading: What is known
            item: Two gates are open.
            quote: We hold.
            caption: The dam at dusk. | Reuters
            text: Killed 12
            """,
            Outline.Of(
                Read(
                    Styled("Title", "The dam holds"),
                    Styled(null, "The river rose again in the night, the warden said."),
                    Styled("Heading1", "What is known"),
                    Styled("ListParagraph", "Two gates are open."),
                    Styled("IntenseQuote", "We hold."),
                    Styled("Caption", "The dam at dusk. Reuters"),
                    new Table(new TableRow(Cell("Killed"), Cell("12")))
                )
            )
        );

    [Fact]
    public void Paragraphs_WithoutStyles_AreReadAsPlainText() =>
        Assert.Equal(
            """
            title: The dam holds
            chrome: Menu
            text: The river rose again in the night, the warden said.
            """,
            Outline.Of(
                Read(
                    Styled(null, "Menu"),
                    Styled(null, "The dam holds"),
                    Styled(null, "The river rose again in the night, the warden said.")
                )
            )
        );

    [Fact]
    public void DeletedText_IsLeftOut() =>
        Assert.Equal(
            "text: The dam holds.",
            Outline.Of(
                Read(
                    new Paragraph(
                        new Run(new Text("The dam ") { Space = SpaceProcessingModeValues.Preserve }),
                        new DeletedRun(new Run(new DeletedText("burst and "))),
                        new Run(new Text("holds."))
                    )
                )
            )
        );

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(700)]
    public void DamagedFile_IsRefused(int length)
    {
        byte[] whole = Document(Styled(null, "The river rose again."));
        DocumentReading reading = new WordReader().Read(
            "a.docx",
            whole.AsMemory(0, Math.Min(length, whole.Length - 1))
        );

        Assert.Null(reading.Document);
        Assert.Contains(Assert.Single(reading.Problems).Code, (string[])["CT1001", "CT1011"]);
    }

    private static ParsedDocument Read(params OpenXmlElement[] elements)
    {
        ParsedDocument? document = new WordReader().Read("a.docx", Document(elements)).Document;
        Assert.NotNull(document);
        return document;
    }

    private static byte[] Document(params OpenXmlElement[] elements)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new Document(new Body(elements));
        }

        return stream.ToArray();
    }

    private static Paragraph Styled(string? style, string text)
    {
        Paragraph paragraph = new(new Run(new Text(text)));
        if (style is not null)
        {
            paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        }

        return paragraph;
    }

    private static TableCell Cell(string text) => new(Styled(null, text));
}
