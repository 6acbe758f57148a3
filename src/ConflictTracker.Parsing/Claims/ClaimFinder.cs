using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Events;

namespace ConflictTracker.Parsing.Claims;

/// <summary>
/// Finds who said how much of what: every figure of the text that counts something, with the speaker that the text names
/// for it. Where the text names none, the claim has none. What each pattern takes is told by example in docs/CLAIMS.md.
/// </summary>
public static class ClaimFinder
{
    public static IReadOnlyList<Claim> Find(MarkedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        List<SentenceReading> sentences = document.Readings;
        ClaimSides sides = new(document.Conflict);
        DayFinder days = new(document.Dating);
        SectionDays sections = new(sentences, days);
        Nominatives nominatives = new(sentences);
        List<ClaimDraft> drafts = [];
        SpeakerMemory memory = new(sentences);
        ReportSpeaker report = new(sentences);
        IntroducedSpeaker introduced = new(sentences);
        HashSet<string> read = new(StringComparer.Ordinal);
        List<IReadOnlyList<Attribution>> spoken = new(sentences.Count);
        for (int i = 0; i < sentences.Count; i++)
        {
            SentenceReading sentence = sentences[i];
            List<Attribution> attributions =
                sentence.Sentence.Kind == BlockKind.SocialPost
                    ? PostSpeaker.Of(document.Document, sentence)
                    : AttributionFinder.Find(sentence, memory);
            spoken.Add(attributions);
            introduced.Read(i, attributions, memory);
            memory.Keep(sentence, attributions);
            report.Read(i, attributions);
            Attribution? told = introduced.Of(i) ?? report.Of(i);

            // Captions and titles are often printed twice.
            if (read.Add(sentence.Text))
            {
                drafts.AddRange(FigureClaims.Find(sentences, i, attributions, told));
                drafts.AddRange(Silences.Find(sentence, attributions));
            }
        }

        QuotedSpeaker.Settle(drafts, sentences, spoken);
        ReportBehind.Settle(drafts, sentences, spoken);
        SharedFigures.Settle(drafts);
        return ArticleMatters.Of(
            [.. drafts.Select(d => Claim(d, sides, days.DayOf(d.Sentence, sections.Over(d.Sentence)), nominatives))],
            new MatterRule([.. document.Conflict?.Sides.Select(s => s.Id) ?? []]),
            new FigurePlaces(document).Of,
            document.Dating.Coverage
        );
    }

    private static Claim Claim(ClaimDraft draft, ClaimSides sides, DateOnly? day, Nominatives nominatives)
    {
        Attribution? attribution = draft.Attribution;
        SentenceReading sentence = draft.Sentence;
        int speakerAt = attribution?.At ?? -1;
        int speakerEnd = attribution is null
            ? speakerAt
            : SpeakerDescription.EndOf(sentence.Text, speakerAt + attribution.Speaker.Length);
        return new Claim(
            attribution is null ? null : nominatives.Of(attribution),
            attribution?.Via,
            attribution is null ? null : sides.Of(attribution.Speaker, attribution.Named),
            attribution?.Verb ?? "said",
            draft.Figure?.Hedge,
            draft.Figure is { } f ? sentence.Text.Substring(f.Start, f.Length) : null,
            draft.Figure?.Value,
            draft.Figure?.ValueTo,
            draft.Meaning.Unit,
            draft.Meaning.Measure,
            draft.Meaning.Subject,
            draft.Figure is { } figure ? ClaimLocations.Of(sentence, figure, speakerAt, speakerEnd) : null,
            day,
            sentence.Text,
            sentence.Sentence.Place,
            draft.Pattern
        )
        {
            KnownSpeaker = KnownSpeaker(attribution),
        };
    }

    /// <summary>A person before the body that he speaks for.</summary>
    private static string? KnownSpeaker(Attribution? attribution) =>
        attribution
            ?.Named.Where(m => m.Kind is NameKind.Person or NameKind.Organisation)
            .OrderBy(m => m.Kind == NameKind.Person ? 0 : 1)
            .FirstOrDefault()
            ?.Name;
}
