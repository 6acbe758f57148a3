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

    /// <summary>All, best first: each adds as much as it can of what was asked for and not shown yet; then those that
    /// hold most of it.</summary>
    /// <param name="blocks">The blocks that readers see, whose 1-based place is their anchor.</param>
    public IReadOnlyList<MarkedPassage> Cut(IReadOnlyList<DocumentBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        List<Candidate> candidates = [];
        for (int i = 0; i < blocks.Count && marker.HasPatterns; i++)
        {
            string text = blocks[i].Text;
            IReadOnlyList<FoundWords> found = marker.Find(text);
            if (found.Count > 0)
            {
                candidates.AddRange(Spans(text, found).Select(s => Passage(i + 1, text, s, found)));
            }
        }

        return InOrder([.. candidates.OrderByDescending(c => c.Asked.Count).ThenByDescending(c => c.Marks)]);
    }

    private static List<MarkedPassage> InOrder(List<Candidate> candidates)
    {
        List<MarkedPassage> passages = [];
        HashSet<int> shown = [];
        while (candidates.MaxBy(c => c.Asked.Count(a => !shown.Contains(a))) is { } next)
        {
            if (next.Asked.All(shown.Contains))
            {
                break;
            }

            passages.Add(next.Passage);
            shown.UnionWith(next.Asked);
            candidates.Remove(next);
        }

        return [.. passages, .. candidates.Select(c => c.Passage)];
    }

    private static Candidate Passage(int block, string text, TextSpan span, IReadOnlyList<FoundWords> found)
    {
        List<FoundWords> inside =
        [
            .. found
                .Where(f => f.Place.Start >= span.Start && f.Place.End <= span.End)
                .Select(f => f with { Place = f.Place with { Start = f.Place.Start - span.Start } }),
        ];
        MarkedText marked = new(text.Substring(span.Start, span.Length), WordMarker.Merged(inside));
        MarkedPassage passage = new(
            block,
            marked,
            !text.AsSpan(0, span.Start).IsWhiteSpace(),
            !text.AsSpan(span.End).IsWhiteSpace()
        );
        return new Candidate(passage, [.. inside.Select(f => f.Asked)], inside.Count);
    }

    /// <summary>Sentences that hold marks, short ones with those after them, long ones cut.</summary>
    private static IEnumerable<TextSpan> Spans(string text, IReadOnlyList<FoundWords> found)
    {
        IReadOnlyList<TextSpan> sentences = SentenceCutter.Cut(text);
        for (int i = 0; i < sentences.Count; i++)
        {
            TextSpan sentence = sentences[i];
            List<FoundWords> inside = [.. found.Where(f => f.Place.Overlaps(sentence))];
            if (inside.Count == 0)
            {
                continue;
            }

            int start = sentence.Start;
            int end = Math.Max(sentence.End, inside.Max(f => f.Place.End));
            while (i + 1 < sentences.Count && (end >= sentences[i + 1].End || IsShort(start, end, sentences[i + 1])))
            {
                end = Math.Max(end, sentences[++i].End);
            }

            yield return end - start <= LongestPassage
                ? new TextSpan(start, end - start)
                : Window(text, start, end, inside);
        }
    }

    private static bool IsShort(int start, int end, TextSpan next) =>
        end - start < LongEnough && next.End - start <= LongestPassage;

    /// <summary>As much as may be shown, from a little before the first mark on, cut between words.</summary>
    private static TextSpan Window(string text, int start, int end, List<FoundWords> inside)
    {
        TextSpan first = inside[0].Place;
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

    /// <param name="Asked">What it holds of the query.</param>
    /// <param name="Marks">How often it holds any.</param>
    private sealed record Candidate(MarkedPassage Passage, HashSet<int> Asked, int Marks);
}
