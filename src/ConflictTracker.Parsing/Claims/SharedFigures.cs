using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Claims.Figures;

namespace ConflictTracker.Parsing.Claims;

/// <summary>
/// Titles, headings and opening sentences sum up what follows: their figure is the speaker's whom the text under them
/// names for it, and a title's figure that the text repeats is no claim of its own.
/// </summary>
internal static class SharedFigures
{
    public const string PatternId = "summary";

    // How far the text under a heading is looked through for the heading's figure.
    private const int Reach = 60;
    private const int LastOpeningBlock = 2;
    private const int LargeNumber = 10;
    private const int Neighbours = 8;

    public static void Settle(List<ClaimDraft> drafts)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            ClaimDraft draft = drafts[i];
            if (draft.Figure is null || draft.Attribution is not null || draft.Pattern == TableRows.PatternId)
            {
                continue;
            }

            int window = Math.Min(Reach, drafts.Count - i - 1);
            int next = drafts.FindIndex(i + 1, window, d => SumsUp(draft, d));
            for (int later = i + 1; next < 0 && later <= i + window; later++)
            {
                next = OpensText(drafts, i, later) ? later : -1;
            }

            if (next >= 0)
            {
                drafts[i] = draft with { Attribution = drafts[next].Attribution, Pattern = PatternId };
            }
        }

        GiveTitlesSpeaker(drafts);
        HashSet<decimal?> told =
        [
            .. drafts.Where(d => !IsTitle(d) && d.Figure is not null).Select(d => d.Figure!.Value),
        ];
        drafts.RemoveAll(d => IsTitle(d) && told.Contains(d.Figure?.Value));
    }

    /// <summary>"Staff: 1,240 boats sunk" over a text that repeats the figure and names nobody: it is the staff's.</summary>
    private static void GiveTitlesSpeaker(List<ClaimDraft> drafts)
    {
        Dictionary<decimal, Attribution> told = [];
        foreach (ClaimDraft draft in drafts)
        {
            if (IsTitle(draft) && draft is { Attribution: { } speaker, Figure.Value: > 1 and { } value })
            {
                told.TryAdd(value, speaker);
            }
        }

        for (int i = 0; i < drafts.Count; i++)
        {
            bool isOpen =
                !IsTitle(drafts[i]) && drafts[i].Attribution is null && drafts[i].Pattern != TableRows.PatternId;
            if (isOpen && drafts[i].Figure?.Value is { } value && told.TryGetValue(value, out Attribution? speaker))
            {
                drafts[i] = drafts[i] with { Attribution = speaker, Pattern = PatternId };
            }
        }
    }

    // "Four dockers were killed. The police said four boats were found": two figures of other things.
    private static bool MeasuresTheSame(FigureMeaning one, FigureMeaning other) =>
        one.Measure is null || other.Measure is null || one.Measure == other.Measure;

    /// <summary>"At least 12 people died": an opening paragraph sums up the whole text where the number is no small one, or where a
    /// later sentence repeats two of its numbers.</summary>
    private static bool OpensText(List<ClaimDraft> drafts, int at, int next)
    {
        ClaimDraft draft = drafts[at];
        ClaimDraft later = drafts[next];
        Sentences.Sentence sentence = draft.Sentence.Sentence;
        bool isOpening = sentence.Block <= LastOpeningBlock && sentence.Kind == BlockKind.Paragraph;
        if (
            !isOpening
            || later.Attribution is not { IsOutlet: false }
            || later.Figure?.Value != draft.Figure!.Value
            || draft.Meaning.Measure is null
            || later.Meaning.Measure != draft.Meaning.Measure
            || later.Sentence == draft.Sentence
            || draft.Figure.Value <= 1
            // "40 were killed. About 40 were not found, he said": a number that is none of these.
            || (later.Figure is { Hedge: not null } && draft.Figure.Hedge is null)
        )
        {
            return false;
        }

        return draft.Figure.Value >= LargeNumber
            || Around(drafts, at)
                .Any(d =>
                    d.Figure is { Value: > 1 and var value }
                    && value != draft.Figure.Value
                    && Around(drafts, next).Any(e => e.Figure?.Value == value && e.Meaning.Measure == d.Meaning.Measure)
                );
    }

    /// <summary>The figures of the sentence of one of them.</summary>
    private static IEnumerable<ClaimDraft> Around(List<ClaimDraft> drafts, int at)
    {
        for (int i = Math.Max(0, at - Neighbours); i < Math.Min(drafts.Count, at + Neighbours); i++)
        {
            if (drafts[i].Sentence == drafts[at].Sentence)
            {
                yield return drafts[i];
            }
        }
    }

    // A line without a full stop over a paragraph, as live pages have it.
    private static bool IsHeadline(ClaimDraft draft) =>
        draft.Sentence.Sentence is { Start: 0, Kind: BlockKind.Paragraph or BlockKind.ListItem }
        && char.IsLetterOrDigit(draft.Sentence.Text[^1]);

    private static bool IsTitle(ClaimDraft draft) => draft.Sentence.Sentence.Block == Sentences.Sentence.TitleBlock;

    private static bool SumsUp(ClaimDraft draft, ClaimDraft later)
    {
        int blocks = later.Sentence.Sentence.Block - draft.Sentence.Sentence.Block;
        int reach = draft.Sentence.Sentence.Kind == BlockKind.Heading || IsHeadline(draft) ? 1 : 0;
        return later.Attribution is not null
            && later.Figure?.Value == draft.Figure!.Value
            && MeasuresTheSame(draft.Meaning, later.Meaning)
            && blocks <= reach
            && draft.Figure.Value > 1
            && draft.Sentence != later.Sentence
            && (draft.Sentence.Sentence.Kind == BlockKind.Heading || draft.Sentence.Sentence.Start == 0);
    }
}
