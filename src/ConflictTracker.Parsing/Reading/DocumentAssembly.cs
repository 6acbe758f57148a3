using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Puts the pieces of a document together, once each is known for what it is.</summary>
internal static class DocumentAssembly
{
    public static ParsedDocument Of(string fileName, string format, string source, IReadOnlyList<Piece> pieces)
    {
        Piece? title = pieces.FirstOrDefault(p => p.Kind == PieceKind.Title);
        Piece? byline = pieces.FirstOrDefault(p => p.Kind == PieceKind.Byline);
        return new ParsedDocument(
            fileName,
            format,
            source,
            title?.Text,
            title?.Place,
            byline?.Text,
            Url: null,
            [.. pieces.Select(BlockOf).OfType<DocumentBlock>()],
            Hashtags.Of(pieces),
            Metadata: [],
            Problems: []
        )
        {
            BylinePlace = byline?.Place,
        };
    }

    /// <summary>Title, byline and tags have places of their own in the document.</summary>
    private static DocumentBlock? BlockOf(Piece piece) =>
        piece.Kind switch
        {
            PieceKind.Title or PieceKind.Byline or PieceKind.Tags => null,
            PieceKind.Heading => piece.ToBlock(BlockKind.Heading),
            PieceKind.ListItem => piece.ToBlock(BlockKind.ListItem),
            PieceKind.Quote => piece.ToBlock(BlockKind.Quote),
            PieceKind.Caption => piece.ToBlock(BlockKind.Caption),
            PieceKind.SocialPost => piece.ToBlock(BlockKind.SocialPost),
            PieceKind.Chrome => piece.ToBlock(BlockKind.Chrome),
            _ => piece.ToBlock(BlockKind.Paragraph),
        };
}
