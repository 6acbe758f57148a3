using ConflictTracker.Parsing.Claims.Attributions;

namespace ConflictTracker.Parsing.Claims;

/// <summary>Claims without a figure that are told all the same: who denied, and who did not comment.</summary>
internal static class Silences
{
    public const string PatternId = "no-comment";
    public const string DenialId = "denial";

    public static IEnumerable<ClaimDraft> Find(SentenceReading sentence, IReadOnlyList<Attribution> attributions)
    {
        for (int at = 1; at < sentence.Tokens.Count; at++)
        {
            if (
                sentence.Grammar.NoComment.LengthAt(sentence.Tokens, at) > 0
                && SpeakerPhrases.Before(sentence, at) is { } speaker
                && SpeakerPhrases.IsSpeaker(sentence, speaker)
            )
            {
                Attribution silent = AttributionDraft.Of(sentence, speaker, "did not comment", PatternId, 0, 0);
                yield return new ClaimDraft(sentence, null, default, silent, PatternId);
                yield break;
            }
        }

        if (attributions.FirstOrDefault(a => a.Verb == "denied") is { } denial)
        {
            yield return new ClaimDraft(sentence, null, default, denial, DenialId);
        }
    }
}
