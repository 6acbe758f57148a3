using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Reading;

namespace ConflictTracker.Parsing.Dating;

/// <summary>Lays a document out for the finders: title, byline and blocks in the order of the original, each in its zone.</summary>
internal static partial class DatingPieces
{
    private const int LeadPieces = 3;
    private const int LongestPrefix = 40;

    public static IReadOnlyList<DatingPiece> Of(ParsedDocument document)
    {
        List<(string Text, PieceZone Zone, TextSpan? Place, SocialPost? Post)> parts = [];
        if (document.Title is { Length: > 0 } title)
        {
            parts.Add((title, PieceZone.Title, document.TitlePlace, null));
        }

        if (document.Byline is { Length: > 0 } byline)
        {
            parts.Add((byline, PieceZone.Byline, document.BylinePlace, null));
        }

        // Comments and the titles of other pages have dates of their own.
        int end = ArticleEnd.IndexIn([.. document.Blocks.Select(b => b.Text)]);
        bool isFirst = true;
        foreach (DocumentBlock block in document.Blocks.Take(end))
        {
            parts.Add((block.Text, ZoneOf(block, isFirst), block.Place, block.Post));
            isFirst = false;
        }

        // A title or byline without a place in the original comes from metadata and goes first.
        List<DatingPiece> pieces = [];
        int order = 0;
        foreach (var part in parts.OrderBy(p => p.Place?.Start ?? -1))
        {
            bool isText = part.Zone is PieceZone.Body or PieceZone.Heading;
            IReadOnlyList<Token> tokens = Tokenizer.Tokens(part.Text);
            bool isLead =
                (part.Zone == PieceZone.Body && order < LeadPieces)
                || (part.Zone == PieceZone.Heading && order == 0 && HasYear(tokens));
            PieceZone zone = isLead ? PieceZone.Lead : part.Zone;
            bool isVerbatim =
                part.Place is { } place
                && place.End <= document.Source.Length
                && place.Length == part.Text.Length
                && document.Source.AsSpan(place.Start, place.Length).SequenceEqual(part.Text);
            pieces.Add(new DatingPiece(part.Text, zone, order, part.Place, isVerbatim, part.Post, tokens));
            order += isText ? 1 : 0;
        }

        return pieces;
    }

    /// <summary>"Wednesday, 18 June 2025, day 1,211" under the title looks like a heading and is the date line.</summary>
    private static bool HasYear(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Number is > 1990 and < 2100);

    private static PieceZone ZoneOf(DocumentBlock block, bool isFirst) =>
        block.Kind switch
        {
            _ when isFirst && block.Text.Length <= LongestPrefix && Prefix().IsMatch(block.Text) => PieceZone.Prefix,
            BlockKind.Chrome => PieceZone.Chrome,
            BlockKind.Caption => PieceZone.Caption,
            BlockKind.SocialPost => PieceZone.Post,
            BlockKind.Heading => PieceZone.Heading,
            _ => PieceZone.Body,
        };

    [GeneratedRegex(
        @"^\s{0,20}[Dd]ate:?\s{1,5}\d{4}(-\d{2}){0,2}(?![\d-])",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Prefix();
}
