using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Languages;

namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Finds embedded posts by how they end — in a signature or in a picture's bare link — and walks back to where they begin.
/// </summary>
internal static class EmbeddedPosts
{
    /// <summary>No post spreads over more lines.</summary>
    private const int LongestPost = 12;

    public static List<Piece> Join(List<Piece> pieces)
    {
        int usualGap = Pieces.UsualGap(pieces);
        bool isForeign =
            Scripts.Of(pieces.Count == 0 ? "" : pieces.MaxBy(p => p.Text.Length)!.Text) is not Script.Latin;
        List<Piece> joined = new(pieces.Count);
        for (int i = 0; i < pieces.Count; i++)
        {
            Piece piece = pieces[i];
            int start = 0;
            while (piece.IsOpen && PostSignature.Find(piece.Text, start) is { } signature)
            {
                Piece end = piece.Slice(start, signature.End - start) with { Gap = start == 0 ? piece.Gap : 0 };
                bool isAlone = piece.Text.AsSpan(start, signature.Start - start).IsWhiteSpace();
                TakePost(joined, end, signature, usualGap, isAlone, isForeign);
                start = signature.End;
            }

            piece = start == 0 ? piece : piece.Slice(start, piece.Text.Length - start) with { Gap = 0 };

            if (piece.IsOpen && (EndsInPicture(piece) ? !IsSigned(pieces, i + 1) : EndsInLinkAlone(pieces, i)))
            {
                TakePost(joined, piece, signature: null, usualGap, isSignatureAlone: false, isForeign);
            }
            else if (piece.Text.Length > 0)
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    /// <summary>Joins the end of a post with the pieces before it that belong to it.</summary>
    /// <param name="isForeign">The text is in another script than the Latin of most posts: Latin lines are the post's.</param>
    private static void TakePost(
        List<Piece> before,
        Piece end,
        PostSignature? signature,
        int usualGap,
        bool isSignatureAlone,
        bool isForeign
    )
    {
        int start = before.Count;
        Piece next = end;
        while (start > 0 && before.Count - start < LongestPost && before[start - 1].IsOpen)
        {
            Piece candidate = before[start - 1];
            bool isFirstBack = start == before.Count;
            bool isLatin = isForeign && Scripts.Of(candidate.Text) == Script.Latin;
            if (!(isSignatureAlone && isFirstBack) && !isLatin && !Belongs(candidate, next, usualGap))
            {
                break;
            }

            next = candidate;
            start--;
        }

        Piece post = Pieces.Join([.. before[start..], end], "\n");
        before.RemoveRange(start, before.Count - start);
        before.Add(
            post with
            {
                Kind = PieceKind.SocialPost,
                Post = new SocialPost(
                    signature?.Author,
                    signature?.Handle,
                    signature?.Date,
                    PostLinks.Find(post.Text),
                    "twitter"
                ),
            }
        );
    }

    /// <summary>Line breaks inside an embed are wider than the gaps of the text; links and hashtags are a post's own; and a
    /// line that ends in nothing cannot stand by itself above one.</summary>
    private static bool Belongs(Piece candidate, Piece next, int usualGap) =>
        next.Gap > usualGap + 1
        || PostLinks.Find(candidate.Text) is not null
        || Hashtags.AreAll(candidate.Text)
        || (next.Gap <= usualGap && candidate.Text.Length <= Prose.LongestLine && HasEmoji(candidate.Text))
        || (
            next.Gap <= usualGap
            && candidate.Text.Length <= Prose.LongestLine
            && !Prose.EndsSentence(candidate.Text)
            && Prose.CountWords(candidate.Text) > 5
            && PostLinks.Find(next.Text) is not null
        );

    /// <summary>Pictures among the words are a post's: reports have none.</summary>
    private static bool HasEmoji(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value >= 0x2600 && Rune.IsSymbol(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInPicture(Piece piece)
    {
        string tail = piece.Text.Length <= 80 ? piece.Text : piece.Text[^80..];
        return PostLinks.HasPicture(tail);
    }

    /// <summary>A post's short link ends it where neither signature nor picture comes after.</summary>
    private static bool EndsInLinkAlone(List<Piece> pieces, int index)
    {
        string text = pieces[index].Text;
        if (!PostLinks.EndsInShort(text) || text.Length > Prose.LongestLine)
        {
            return false;
        }

        for (int i = index + 1; i <= Math.Min(index + LongestPost, pieces.Count - 1); i++)
        {
            if (PostSignature.Find(pieces[i].Text) is not null || EndsInPicture(pieces[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSigned(List<Piece> pieces, int index) =>
        index < pieces.Count && PostSignature.Find(pieces[index].Text) is { Start: 0 };
}
