using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Dating;

/// <summary>A piece of a document with its tokens.</summary>
/// <param name="Order">Place among the pieces of running text, from 0; pieces of other zones have that of the next one.</param>
/// <param name="Place">Where it stands in the original, or null when it does not.</param>
internal sealed record DatingPiece(
    string Text,
    PieceZone Zone,
    int Order,
    TextSpan? Place,
    bool IsVerbatim,
    SocialPost? Post,
    IReadOnlyList<Token> Tokens
)
{
    /// <summary>The place in the original of a run of the piece: exact where the original holds the piece word for word,
    /// else the piece's own.</summary>
    public TextSpan? PlaceOf(int start, int length) =>
        Place is { } place && IsVerbatim ? new TextSpan(place.Start + start, length) : Place;

    public string Words(int from, int to) => Text[Tokens[from].Start..Tokens[to].End];
}
