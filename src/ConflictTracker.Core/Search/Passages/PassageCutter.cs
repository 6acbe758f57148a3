using System.Numerics;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Search.Passages;

/// <summary>
/// Cuts the passages of an article that answer a query best: whole sentences, verbatim, never across blocks. A sentence
/// too long to show is cut at words around its marks.
/// </summary>
public sealed class PassageCutter(WordMarker marker)
{
    /// <summary>A passage's length in UTF-16 units, about three lines.</summary>
    public const int LongestPassage = 320;

    private const int LongEnough = 120;

    /// <summary>The best, in order: each adds as much as it can of what was asked for and not shown yet; then those that
    /// hold most of it. Only these are cut out of their texts.</summary>
    /// <param name="texts">Of the blocks that readers see, whose 1-based place is their anchor.</param>
    /// <param name="most">How many are wanted.</param>
    public CutPassages Cut(IReadOnlyList<string> texts, int most)
    {
        ArgumentNullException.ThrowIfNull(texts);
        List<Candidate> candidates = [];
        for (int i = 0; i < texts.Count && marker.HasPatterns; i++)
        {
            IReadOnlyList<FoundWords> found = marker.Find(texts[i]);
            if (found.Count > 0)
            {
                AddSpans(candidates, i, texts[i], found);
            }
        }

        return new CutPassages(
            [.. InOrder(candidates, most).Select(c => Passage(c, texts[c.Text]))],
            Math.Max(0, candidates.Count - most)
        );
    }

    private static List<Candidate> InOrder(List<Candidate> candidates, int most)
    {
        List<Candidate> chosen = [];
        ulong shown = 0;
        while (chosen.Count < Math.Min(most, candidates.Count))
        {
            Candidate next = Best(candidates, chosen, shown);
            chosen.Add(next);
            shown |= next.Asked;
        }

        return chosen;
    }

    /// <summary>What adds most to what is shown, else what holds most; of equals the first.</summary>
    private static Candidate Best(List<Candidate> candidates, List<Candidate> chosen, ulong shown)
    {
        Candidate? best = null;
        (int New, int Asked, int Marks) bestWeight = default;
        foreach (Candidate candidate in candidates)
        {
            (int, int, int) weight = (
                BitOperations.PopCount(candidate.Asked & ~shown),
                BitOperations.PopCount(candidate.Asked),
                candidate.Found.Count
            );
            if ((best is null || weight.CompareTo(bestWeight) > 0) && !chosen.Contains(candidate))
            {
                best = candidate;
                bestWeight = weight;
            }
        }

        return best!;
    }

    private static MarkedPassage Passage(Candidate chosen, string text)
    {
        TextSpan span = chosen.Span;
        FoundWords[] inside =
        [
            .. chosen.Found.Select(f => f with { Place = f.Place with { Start = f.Place.Start - span.Start } }),
        ];
        return new MarkedPassage(
            chosen.Text + 1,
            new MarkedText(text.Substring(span.Start, span.Length), WordMarker.Merged(inside)),
            !text.AsSpan(0, span.Start).IsWhiteSpace(),
            !text.AsSpan(span.End).IsWhiteSpace()
        );
    }

    /// <summary>Sentences that hold marks, short ones with those after them, long ones cut.</summary>
    private static void AddSpans(List<Candidate> candidates, int number, string text, IReadOnlyList<FoundWords> found)
    {
        IReadOnlyList<TextSpan> sentences = SentenceCutter.Cut(text);
        int at = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            TextSpan sentence = sentences[i];
            while (at < found.Count && found[at].Place.End <= sentence.Start)
            {
                at++;
            }

            if (at == found.Count)
            {
                break;
            }

            if (found[at].Place.Start >= sentence.End)
            {
                continue;
            }

            int end = sentence.End;
            for (int k = at; k < found.Count && found[k].Place.Start < sentence.End; k++)
            {
                end = Math.Max(end, found[k].Place.End);
            }

            while (
                i + 1 < sentences.Count
                && (end >= sentences[i + 1].End || IsShort(sentence.Start, end, sentences[i + 1]))
            )
            {
                end = Math.Max(end, sentences[++i].End);
            }

            TextSpan span =
                end - sentence.Start <= LongestPassage
                    ? new TextSpan(sentence.Start, end - sentence.Start)
                    : Window(text, sentence.Start, end, found[at].Place);
            candidates.Add(new Candidate(number, span, Inside(span, found, at)));
        }
    }

    private static List<FoundWords> Inside(TextSpan span, IReadOnlyList<FoundWords> found, int from)
    {
        List<FoundWords> inside = [];
        for (int k = from; k < found.Count && found[k].Place.Start < span.End; k++)
        {
            if (found[k].Place.Start >= span.Start && found[k].Place.End <= span.End)
            {
                inside.Add(found[k]);
            }
        }

        return inside;
    }

    private static bool IsShort(int start, int end, TextSpan next) =>
        end - start < LongEnough && next.End - start <= LongestPassage;

    /// <summary>As much as may be shown, from a little before the first mark on, cut between words.</summary>
    private static TextSpan Window(string text, int start, int end, TextSpan first)
    {
        int from = Math.Max(start, first.Start - (LongestPassage / 4));
        from = Math.Min(from, Math.Max(start, end - LongestPassage));
        while (from > start && from < first.Start && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        int to = Math.Max(first.End, Math.Min(end, from + LongestPassage));
        while (to < end && to > first.End && !char.IsWhiteSpace(text[to]))
        {
            to--;
        }

        while (to > first.End && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return new TextSpan(from, to - from);
    }

    /// <summary>What may become a passage.</summary>
    /// <param name="text">The number of its text, from 0.</param>
    private sealed class Candidate(int text, TextSpan span, List<FoundWords> found)
    {
        public int Text => text;

        public TextSpan Span => span;

        public List<FoundWords> Found => found;

        /// <summary>What it holds of the query, a bit for each word or phrase: a query has 64 at most.</summary>
        public ulong Asked { get; } = found.Aggregate(0UL, (bits, f) => bits | (1UL << f.Asked));
    }
}
