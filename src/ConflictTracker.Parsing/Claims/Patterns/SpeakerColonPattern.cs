using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"UN: 12,000 displaced": a speaker, a colon and what was said. A place before the colon is no speaker.</summary>
internal sealed class SpeakerColonPattern : IAttributionPattern
{
    private const int LongestName = 8;

    public string Id => "speaker-colon";

    public IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory)
    {
        List<Token> tokens = sentence.Tokens;
        int first = 0;
        while (first < tokens.Count && tokens[first].Text is "•" or "-" or "–" or "*" or "·")
        {
            first++;
        }

        // "Quote from the staff: …"
        if (first + 1 < tokens.Count && tokens[first].Lower is "quote" && tokens[first + 1].Lower is "from")
        {
            first += 2;
        }
        else if (first + 1 < tokens.Count && tokens[first].Lower is "quote" && tokens[first + 1].IsCapitalised)
        {
            first++;
        }

        int colon = first;
        while (colon < tokens.Count && colon - first < LongestName && tokens[colon].Kind == TokenKind.Word)
        {
            colon++;
        }

        if (colon == first || colon >= tokens.Count || !tokens[colon].Is(':'))
        {
            yield break;
        }

        // "BY A STAFF REPORTER: …"
        if (tokens[first].Lower is "by")
        {
            yield break;
        }

        if (
            SpeakerPhrases.Before(sentence, colon) is { } run
            && From(sentence, run, first) is { } speaker
            && SpeakerPhrases.IsSurelySpeaker(sentence, speaker)
            && !IsPlace(sentence, speaker)
            && EndsInName(sentence, speaker)
            && !HoldsVerb(sentence, first, colon)
        )
        {
            yield return AttributionDraft.Of(sentence, speaker, "said", Id, tokens[colon].End, sentence.Text.Length);
        }
    }

    private static SpeakerPhrase? From(SentenceReading sentence, SpeakerPhrase run, int first)
    {
        int at = Math.Max(run.First, first);
        while (at < run.Next && sentence.Grammar.Leading.Contains(sentence.Tokens[at].Lower))
        {
            at++;
        }

        return at < run.Next ? new SpeakerPhrase(at, run.Next) : null;
    }

    // "The mayor gives the first figures: 12 boats": the mayor speaks, not the figures.
    private static bool HoldsVerb(SentenceReading sentence, int first, int colon)
    {
        for (int i = first + 1; i < colon; i++)
        {
            if (ReportingVerb.At(sentence, i, out _) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // "Staff:", "Anna Lis:", but "Anna Lis told the losses:".
    private static bool EndsInName(SentenceReading sentence, SpeakerPhrase phrase) =>
        sentence.Tokens[phrase.Next - 1].IsCapitalised
        || SpeakerPhrases.IsSpeakerNoun(sentence.Tokens[phrase.Next - 1], sentence.Grammar)
        || sentence.HasName(phrase.Next - 1, phrase.Next, NameKind.Person, NameKind.Organisation, NameKind.Outlet);

    // "Occupied West Bank: 104 killed".
    private static bool IsPlace(SentenceReading sentence, SpeakerPhrase phrase) =>
        sentence.HasName(phrase.Next - 1, phrase.Next, NameKind.Place)
        && !sentence.HasName(phrase.First, phrase.Next, NameKind.Person, NameKind.Organisation, NameKind.Outlet);
}
