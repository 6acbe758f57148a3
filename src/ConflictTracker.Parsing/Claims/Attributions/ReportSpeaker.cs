using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>
/// Whose report a text passes on: "The staff reported on the situation: …", "This was reported by the staff". What
/// follows is told by that speaker until a heading, or until somebody else speaks.
/// </summary>
internal sealed class ReportSpeaker(IReadOnlyList<SentenceReading> sentences)
{
    public const string PatternId = "report";

    // Slavic names change their ends: "Лисенко" is "Лисенка" too.
    private const int ShortestName = 3;
    private const int LongestEnding = 3;

    private Attribution? _speaker;

    /// <summary>Takes notice of who speaks in a sentence.</summary>
    public void Read(int index, IReadOnlyList<Attribution> attributions)
    {
        if (sentences[index].Sentence.Kind is BlockKind.Heading or BlockKind.SocialPost or BlockKind.Caption)
        {
            _speaker = null;
            return;
        }

        // "Earlier, we wrote": the outlet goes on.
        _speaker = IsReminder(sentences[index]) || SomebodyElseSpeaks(sentences[index], attributions) ? null : _speaker;
        foreach (Attribution attribution in attributions)
        {
            _speaker =
                attribution.OpensReport ? attribution
                : IsReportsOwn(attribution) ? _speaker
                : null;
        }
    }

    // "…, added Lis": the report goes on.
    private bool IsReportsOwn(Attribution attribution)
    {
        if (_speaker is not { } speaker)
        {
            return false;
        }

        string surname = speaker.Speaker[(speaker.Speaker.LastIndexOf(' ') + 1)..];
        string other = attribution.Speaker[(attribution.Speaker.LastIndexOf(' ') + 1)..];
        return attribution.Speaker == speaker.Speaker
            || (speaker.IsPerson && other.Length > 0 && char.IsUpper(other[0]) && IsSameName(surname, other));
    }

    private static bool IsSameName(string name, string other)
    {
        int shared = name.AsSpan().CommonPrefixLength(other);
        return shared >= Math.Max(ShortestName, Math.Min(name.Length, other.Length) - LongestEnding);
    }

    // "Moscow last gave a number in 2022, when it spoke of 12": whoever that is, it is not the report's speaker.
    private static bool SomebodyElseSpeaks(SentenceReading sentence, IReadOnlyList<Attribution> attributions)
    {
        if (attributions.Count > 0)
        {
            return false;
        }

        for (int i = 0; i < sentence.Tokens.Count; i++)
        {
            Token token = sentence.Tokens[i];
            if (
                SpeakerPhrases.IsVerb(token, sentence.Grammar)
                && !IsPronoun(sentence, i - 1)
                && !IsPronoun(sentence, i + 1)
                && sentence.Grammar.Verbs[token.Lower] is "claimed" or "said" or "denied" or "acknowledged"
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPronoun(SentenceReading sentence, int at) =>
        at >= 0
        && at < sentence.Tokens.Count
        && (
            sentence.Grammar.Persons.Contains(sentence.Tokens[at].Lower)
            || sentence.Grammar.Bodies.Contains(sentence.Tokens[at].Lower)
        );

    private static bool IsReminder(SentenceReading sentence) =>
        sentence.Tokens.Count > 0
        && sentence.Tokens[0].Lower
            is "earlier"
                or "previously"
                or "recall"
                or "background"
                or "передісторія"
                or "предыстория"
                or "раніше"
                or "нагадаємо"
                or "нагадуємо"
                or "ранее"
                or "напомним"
                or "wcześniej"
                or "przypomnijmy"
                or "zuvor";

    /// <summary>Who tells a sentence that names nobody, or null.</summary>
    public Attribution? Of(int index) =>
        _speaker is { } speaker
            ? speaker with
            {
                Pattern = PatternId,
                At = -1,
                To = sentences[index].Text.Length,
            }
            : null;
}
