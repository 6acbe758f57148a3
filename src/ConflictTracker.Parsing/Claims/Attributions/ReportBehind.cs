using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>
/// Whose words stand before a sentence that says so: "Twelve boats sank. This was reported by the police.", "… Про це
/// повідомили в поліції.", "… Lo ha detto il sindaco.": the sentences before it that name nobody.
/// </summary>
internal static class ReportBehind
{
    // Farther back a text tells of other things.
    private const int Reach = 6;

    /// <param name="attributions">Of each sentence.</param>
    public static void Settle(
        List<ClaimDraft> drafts,
        IReadOnlyList<SentenceReading> sentences,
        IReadOnlyList<IReadOnlyList<Attribution>> attributions
    )
    {
        Dictionary<SentenceReading, Attribution> told = [];
        for (int i = 1; i < sentences.Count; i++)
        {
            if (!AttributionFinder.TellsWhatStandsBefore(sentences[i]) || attributions[i].Count != 1)
            {
                continue;
            }

            Attribution speaker = attributions[i][0] with
            {
                Pattern = ReportSpeaker.PatternId,
                At = -1,
                OpensReport = false,
            };
            for (int at = i - 1; at >= Math.Max(0, i - Reach) && IsBefore(sentences[at], sentences[i]); at--)
            {
                if (attributions[at].Any(a => !a.IsOutlet))
                {
                    break;
                }

                told[sentences[at]] = speaker;
            }
        }

        for (int i = 0; i < drafts.Count; i++)
        {
            bool isOpen = drafts[i].Attribution is null || drafts[i].Pattern == ReportSpeaker.PatternId;
            if (isOpen && told.TryGetValue(drafts[i].Sentence, out Attribution? speaker))
            {
                drafts[i] = drafts[i] with { Attribution = speaker, Pattern = ReportSpeaker.PatternId };
            }
        }
    }

    private static bool IsBefore(SentenceReading sentence, SentenceReading report) =>
        sentence.Sentence.Kind is BlockKind.Paragraph or BlockKind.ListItem
        && report.Sentence.Block - sentence.Sentence.Block is 0 or 1;
}
