using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>The dates of embedded posts, as the reader found them: the text was written on that day or later.</summary>
internal static class PostDateFinder
{
    public static IEnumerable<DateCue> Find(IReadOnlyList<DatingPiece> pieces)
    {
        foreach (DatingPiece piece in pieces)
        {
            if (piece.Post?.Date is { } date)
            {
                yield return new DateCue(
                    CueKind.SocialPost,
                    piece.Post.Handle ?? piece.Post.Author ?? "post",
                    piece.Place,
                    new PartialDate(date)
                )
                {
                    IsBound = true,
                };
            }
        }
    }
}
