namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Finds out what each line of a document is, by rules about the language of news rather than about one publisher. Each
/// rule claims the pieces that it knows and leaves the others open, so the order matters.
/// </summary>
internal static class TextShape
{
    /// <summary>Plain text: nothing but the lines and the gaps between them.</summary>
    public static List<Piece> OfLines(List<Piece> pieces)
    {
        pieces = WrappedLines.Join(pieces);
        pieces = LeadingDate.Split(pieces);
        pieces = PostCards.Join(pieces);
        pieces = EmbeddedPosts.Join(pieces);
        pieces = TagLines.Mark(pieces);
        pieces = ChromeLines.Mark(pieces);
        pieces = NavigationLines.Mark(pieces);
        pieces = ArticleEnd.Mark(pieces);
        pieces = Captions.Mark(pieces);
        pieces = Repetitions.MarkAboveCaptions(pieces);
        pieces = ListItems.Mark(pieces);
        pieces = TableRows.Mark(pieces);
        pieces = Hashtags.Mark(pieces);
        pieces = TimeStamps.Mark(pieces);
        pieces = TitleLine.Mark(pieces);
        pieces = Repetitions.Mark(pieces);
        pieces = BylineLine.Mark(pieces);
        pieces = Headings.Mark(pieces);
        return OfSentences(pieces);
    }

    /// <summary>Markup has said what is a heading, a list or a quote; what stands in its paragraphs is found as in text.</summary>
    public static List<Piece> OfElements(List<Piece> pieces)
    {
        pieces = EmbeddedPosts.Join(pieces);
        pieces = TagLines.Mark(pieces);
        pieces = ChromeLines.Mark(pieces);
        pieces = Captions.Mark(pieces);
        pieces = Hashtags.Mark(pieces);
        pieces = Repetitions.Mark(pieces);
        pieces = BylineLine.Mark(pieces);
        return OfSentences(pieces);
    }

    private static List<Piece> OfSentences(List<Piece> pieces)
    {
        pieces = PointerSentences.Split(pieces);
        pieces = QuotedPosts.Mark(pieces);
        return RunInHeadings.Split(pieces);
    }
}
