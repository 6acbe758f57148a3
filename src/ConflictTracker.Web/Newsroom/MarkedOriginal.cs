using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Web.Newsroom;

/// <summary>
/// An original with the cues of its date marked where they stand. Plain text is shown line by line as it came; of
/// Markdown and HTML the blocks are shown, because their markup is not what an editor reads.
/// </summary>
internal static class MarkedOriginal
{
    public static IReadOnlyList<MarkedLine> Of(ParsedDocument document, IReadOnlyList<WeighedCue> cues)
    {
        WeighedCue[] placed =
        [
            .. cues.Where(c => c.Cue.Place is { Length: > 0 }).OrderBy(c => c.Cue.Place!.Value.Start),
        ];
        return document.Format == "text" ? Lines(document, placed) : Blocks(document, placed);
    }

    private static List<MarkedLine> Lines(ParsedDocument document, WeighedCue[] cues)
    {
        List<MarkedLine> lines = [];
        int start = 0;
        foreach (ReadOnlySpan<char> line in document.Source.AsSpan().EnumerateLines())
        {
            // The enumerator hides how the line ended: find where this one begins.
            start = document.Source.AsSpan(start).IndexOf(line) + start;
            TextSpan place = new(start, line.Length);
            if (!line.IsWhiteSpace())
            {
                lines.Add(new MarkedLine([.. Runs(document.Source, place, cues)], IsDropped(document, place)));
            }

            start += line.Length;
        }

        return lines;
    }

    private static bool IsDropped(ParsedDocument document, TextSpan place) =>
        document.Blocks.Any(b => b.Kind == BlockKind.Chrome && b.Place.Overlaps(place))
        && !document.Blocks.Any(b => b.Kind != BlockKind.Chrome && b.Place.Overlaps(place));

    private static IEnumerable<MarkedRun> Runs(string source, TextSpan place, WeighedCue[] cues)
    {
        int at = place.Start;
        foreach (WeighedCue cue in cues)
        {
            TextSpan mark = cue.Cue.Place!.Value;
            int from = Math.Max(mark.Start, at);
            int to = Math.Min(mark.End, place.End);
            if (to <= from)
            {
                continue;
            }

            if (from > at)
            {
                yield return new MarkedRun(source[at..from], null);
            }

            yield return new MarkedRun(source[from..to], cue);
            at = to;
        }

        if (at < place.End)
        {
            yield return new MarkedRun(source[at..place.End], null);
        }
    }

    private static List<MarkedLine> Blocks(ParsedDocument document, WeighedCue[] cues)
    {
        List<MarkedLine> lines = [];
        if (document.Title is { } title)
        {
            lines.Add(Block(title, document.TitlePlace, cues, isDropped: false));
        }

        lines.AddRange(
            document.Blocks.Select(b => Block(b.Text, b.Place, cues, isDropped: b.Kind == BlockKind.Chrome))
        );
        return lines;
    }

    private static MarkedLine Block(string text, TextSpan? place, WeighedCue[] cues, bool isDropped)
    {
        List<MarkedRun> runs = [];
        int at = 0;
        foreach (WeighedCue cue in cues.Where(c => place is { } p && c.Cue.Place!.Value.Overlaps(p)))
        {
            // Between the words as printed and the original lies markup: look for the words themselves.
            int found = text.IndexOf(cue.Cue.Text, at, StringComparison.Ordinal);
            if (found < 0)
            {
                continue;
            }

            if (found > at)
            {
                runs.Add(new MarkedRun(text[at..found], null));
            }

            at = found + cue.Cue.Text.Length;
            runs.Add(new MarkedRun(cue.Cue.Text, cue));
        }

        if (at < text.Length)
        {
            runs.Add(new MarkedRun(text[at..], null));
        }

        return new MarkedLine(runs, isDropped);
    }
}
