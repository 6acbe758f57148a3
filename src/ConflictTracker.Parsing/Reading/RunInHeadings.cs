using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// In a roundup, finds the short sentence that opens a paragraph, or stands above it, and announces what the next one tells in full. The
/// page set it in bold; plain text shows it only by the words that the two sentences share.
/// </summary>
internal static partial class RunInHeadings
{
    private const int MostWords = 14;
    private const int SharedStem = 5;

    public static List<Piece> Split(List<Piece> pieces)
    {
        if (!pieces.Exists(p => p.Kind == PieceKind.Title && Roundup().IsMatch(p.Text)))
        {
            return pieces;
        }

        List<Piece> split = new(pieces.Count);
        for (int i = 0; i < pieces.Count; i++)
        {
            Piece piece = pieces[i];
            List<TextSpan> sentences = piece.IsOpen
                ? [.. SentenceCutter.Cut(piece.Text).Select(s => new TextSpan(s.Start, s.Length))]
                : [];
            if (sentences.Count > 1 && Announces(piece.Text, sentences[0], sentences[1]))
            {
                int body = sentences[1].Start;
                split.Add(
                    piece.Slice(0, sentences[0].Length) with
                    {
                        Kind = PieceKind.Heading,
                        Level = 2,
                        RunsIn = true,
                    }
                );
                split.Add(piece.Slice(body, piece.Text.Length - body) with { Gap = 0, Post = piece.Post });
            }
            else if (sentences.Count == 1 && i + 1 < pieces.Count && AnnouncesNext(piece, pieces[i + 1]))
            {
                split.Add(piece with { Kind = PieceKind.Heading, Level = 2 });
            }
            else
            {
                split.Add(piece);
            }
        }

        return split;
    }

    /// <summary>The same on a line of its own.</summary>
    private static bool AnnouncesNext(Piece piece, Piece next)
    {
        if (!next.IsOpen)
        {
            return false;
        }

        string text = piece.Text + " " + next.Text;
        List<TextSpan> sentences = [.. SentenceCutter.Cut(text).Take(2).Select(s => new TextSpan(s.Start, s.Length))];
        return sentences.Count == 2
            && sentences[0].Length == piece.Text.Length
            && Announces(text, sentences[0], sentences[1]);
    }

    private static bool Announces(string text, TextSpan first, TextSpan second)
    {
        string heading = text.Substring(first.Start, first.Length);
        int words = Prose.CountWords(heading);
        int wordsAfter = Prose.CountWords(text.AsSpan(second.Start, second.Length));
        return words is > 3 and <= MostWords
            && wordsAfter > words
            && heading[^1] == '.'
            && CountShared(heading, text.Substring(second.Start, second.Length)) > 1;
    }

    private static int CountShared(string heading, string sentence)
    {
        HashSet<string> stems = [.. Stems(heading)];
        stems.IntersectWith(Stems(sentence));
        return stems.Count;
    }

    private static IEnumerable<string> Stems(string text) =>
        Prose
            .Squeeze(text)
            .Split(' ')
            .Where(w => w.Length >= SharedStem || (w.Length > 1 && char.IsAsciiDigit(w[0])))
            .Select(w => w.Length > SharedStem ? w[..SharedStem] : w);

    [GeneratedRegex(
        @"\b(?:roundup|round-up|digest|weekly|days [0-9]|тиждень|огляд|дайджест|неделя|обзор|wochenrückblick|résumé|resumen|riepilogo|podsumowanie)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Roundup();
}
