using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>Who stands before a reporting verb: a name, a name with an aside, a pronoun.</summary>
internal static class Subjects
{
    /// <summary>The token after the subject: adverbs and times between it and the verb are passed over.</summary>
    public static int EndBefore(SentenceReading sentence, int verb)
    {
        int end = verb;
        while (end > 0 && IsBetween(sentence, end - 1))
        {
            end--;
        }

        return end;
    }

    private static bool IsBetween(SentenceReading sentence, int at)
    {
        string lower = sentence.Tokens[at].Lower;
        return sentence.Tokens[at].Kind == TokenKind.Word
            && (sentence.Grammar.Between.Contains(lower) || sentence.Grammar.Times.Contains(lower))
            && lower
                is not (
                    "statement"
                    or "briefing"
                    or "interview"
                    or "post"
                    or "video"
                    or "its"
                    or "his"
                    or "her"
                    or "x"
                    or "telegram"
                    or "facebook"
                    or "twitter"
                );
    }

    /// <summary>Whom the pronoun before token <paramref name="end"/> means, or null.</summary>
    public static Attribution? Pronoun(SentenceReading sentence, SpeakerMemory memory, int end)
    {
        Token token = sentence.Tokens[end - 1];
        int block = sentence.Sentence.Block;
        if (sentence.Grammar.Relatives.Contains(token.Lower))
        {
            int before = end - 2;
            if (
                before < 1
                || !sentence.Tokens[before].Is(',')
                || SpeakerPhrases.Before(sentence, before) is not { } named
            )
            {
                return null;
            }

            return SpeakerPhrases.IsSpeaker(sentence, named)
                ? AttributionDraft.Of(sentence, named, "said", SubjectSaysPattern.PatternId, 0, 0)
                : null;
        }

        bool person = sentence.Grammar.Persons.Contains(token.Lower);
        Attribution? meant =
            person ? memory.Person(block)
            : sentence.Grammar.Bodies.Contains(token.Lower) ? OwnSubject(sentence, end) ?? memory.Body(block)
            : null;
        return meant is null ? null : meant with { Via = null, Pattern = "carried-on", OpensReport = false };
    }

    /// <summary>"The harbour police found 14 crates, it said": the body that the sentence itself is about.</summary>
    private static Attribution? OwnSubject(SentenceReading sentence, int end)
    {
        foreach ((Mention mention, int start) in sentence.Mentions)
        {
            bool opens = start <= 4 && start < sentence.Tokens[end - 1].Start;
            if (opens && mention.Kind == NameKind.Organisation)
            {
                return new Attribution(mention.Text, null, "said", "carried-on", 0, 0, 0) { Named = [mention] };
            }
        }

        return null;
    }

    /// <summary>"Anna Lis, head of the council, said": the name before the aside.</summary>
    public static SpeakerPhrase? BeforeAside(SentenceReading sentence, int comma)
    {
        for (int i = comma - 1; i > 0 && comma - i < 16; i--)
        {
            if (sentence.Tokens[i].Is(','))
            {
                // "The governor, Anna Lis, said": the aside names whoever holds the office.
                SpeakerPhrase aside = new(i + 1, comma);
                if (
                    IsPersonsName(sentence, aside)
                    && SpeakerPhrases.Before(sentence, i) is { } role
                    && SpeakerPhrases.IsSpeaker(sentence, role)
                )
                {
                    return aside;
                }

                return SpeakerPhrases.Before(sentence, i) is { } name && sentence.Tokens[name.Next - 1].IsCapitalised
                    ? name
                    : null;
            }
        }

        return null;
    }

    /// <summary>"said the governor, Anna Lis", "according to the mayor, Jan Lis": the name behind the office.</summary>
    public static SpeakerPhrase WithNameBehind(SentenceReading sentence, SpeakerPhrase phrase)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        if (
            phrase.Next >= tokens.Count
            || !tokens[phrase.Next].Is(',')
            || tokens[phrase.Next - 1].IsCapitalised
            || !sentence.Grammar.SpeakerNouns.Holds(tokens[phrase.Next - 1].Lower)
        )
        {
            return phrase;
        }

        int next = phrase.Next + 1;
        while (next < tokens.Count && tokens[next].Kind == TokenKind.Word && tokens[next].IsCapitalised)
        {
            next++;
        }

        SpeakerPhrase name = new(phrase.Next + 1, next);
        return IsPersonsName(sentence, name) ? name : phrase;
    }

    /// <summary>A person of the gazetteers, or two to four words in capitals that are no place or body.</summary>
    private static bool IsPersonsName(SentenceReading sentence, SpeakerPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.Next; i++)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Word || !sentence.Tokens[i].IsCapitalised)
            {
                return false;
            }
        }

        return phrase.Length is > 0 and < 5
            && (
                sentence.HasName(phrase.First, phrase.Next, NameKind.Person)
                || (
                    phrase.Length > 1
                    && !sentence.HasName(
                        phrase.First,
                        phrase.Next,
                        NameKind.Place,
                        NameKind.Organisation,
                        NameKind.Outlet
                    )
                    && !sentence.Grammar.SpeakerNouns.Holds(sentence.Tokens[phrase.Next - 1].Lower)
                )
            );
    }

    /// <summary>"…, chief of the council, said": an apposition gives way to the name before it.</summary>
    public static SpeakerPhrase WithName(SentenceReading sentence, SpeakerPhrase phrase)
    {
        int comma = phrase.First - 1;
        while (comma > 0 && sentence.Grammar.Leading.Contains(sentence.Tokens[comma].Lower))
        {
            comma--;
        }

        bool apposition =
            comma > 0
            && sentence.Tokens[comma].Is(',')
            && !sentence.Tokens[phrase.First].IsCapitalised
            && !sentence.Tokens[phrase.Next - 1].IsCapitalised;
        return
            apposition
            && SpeakerPhrases.Before(sentence, comma) is { } name
            && sentence.HasName(name.First, name.Next, NameKind.Person)
            && name.Length <= 5
            ? name
            : phrase;
    }

    /// <summary>"The mayor's said": no subject.</summary>
    public static bool EndsInGenitive(SentenceReading sentence, SpeakerPhrase phrase) =>
        sentence.Tokens[phrase.Next - 1].Lower.EndsWith("'s", StringComparison.Ordinal);
}
