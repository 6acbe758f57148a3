using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Web.Articles;

/// <summary>Finds the words of cues in a text. A text may have been cleaned since, so that places are a hint and the
/// words decide.</summary>
internal static class CueMarks
{
    /// <param name="place">Where the text stands in the decoded original, or null where that is not known.</param>
    public static IReadOnlyList<TextRun> Mark(string text, TextSpan? place, IEnumerable<WeighedCue> cues)
    {
        List<(int Start, int Length, int Cue)> marks = [];
        foreach (WeighedCue cue in cues)
        {
            int start = Find(text, cue.Cue, place);
            if (start >= 0 && !marks.Exists(m => start < m.Start + m.Length && m.Start < start + cue.Cue.Text.Length))
            {
                marks.Add((start, cue.Cue.Text.Length, cue.Number));
            }
        }

        marks.Sort();
        return Cut(text, marks);
    }

    private static List<TextRun> Cut(string text, List<(int Start, int Length, int Cue)> marks)
    {
        List<TextRun> runs = [];
        int at = 0;
        foreach ((int start, int length, int cue) in marks)
        {
            if (start > at)
            {
                runs.Add(new TextRun(text[at..start], null));
            }

            runs.Add(new TextRun(text.Substring(start, length), cue));
            at = start + length;
        }

        if (at < text.Length || runs.Count == 0)
        {
            runs.Add(new TextRun(text[at..], null));
        }

        return runs;
    }

    /// <summary>The occurrence nearest to where the cue was found, or −1.</summary>
    private static int Find(string text, DateCue cue, TextSpan? place)
    {
        if (cue.Text.Length == 0 || cue.Place is not { } said || (place is { } block && !block.Overlaps(said)))
        {
            return -1;
        }

        int expected = place is { } p ? said.Start - p.Start : 0;
        int best = -1;
        for (
            int found = text.IndexOf(cue.Text, StringComparison.Ordinal);
            found >= 0;
            found = text.IndexOf(cue.Text, found + 1, StringComparison.Ordinal)
        )
        {
            if (best < 0 || Math.Abs(found - expected) < Math.Abs(best - expected))
            {
                best = found;
            }
        }

        return best;
    }
}
