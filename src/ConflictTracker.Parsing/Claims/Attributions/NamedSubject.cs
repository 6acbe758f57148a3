using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Patterns;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>"The mayor, Jan Lis, opened the port. He said …": the person, office and name, with whom a sentence begins.</summary>
internal static class NamedSubject
{
    private const int LongestOffice = 6;

    /// <summary>That person, or null.</summary>
    public static Attribution? Of(SentenceReading sentence)
    {
        List<Token> tokens = sentence.Tokens;
        int first = tokens.Count == 0 ? 0 : Subjects.FirstToken(sentence);
        while (first < tokens.Count && sentence.Grammar.Leading.Contains(tokens[first].Lower))
        {
            first++;
        }

        bool isOffice = false;
        for (int i = first; i < Math.Min(first + LongestOffice, tokens.Count - 2); i++)
        {
            if (tokens[i].Kind != TokenKind.Word && !(isOffice && tokens[i].Is(',')))
            {
                return null;
            }

            isOffice |= Offices.IsNoun(tokens[i].Lower);
            SpeakerPhrase name = new(i + 1, i + 3);
            bool isName =
                isOffice
                && tokens[i + 1] is { Kind: TokenKind.Word, IsCapitalised: true }
                && tokens[i + 2] is { Kind: TokenKind.Word, IsCapitalised: true }
                && Subjects.IsPersonsName(sentence, name)
                && !SpeakerPhrases.IsSpeakerNoun(tokens[i + 1], sentence.Grammar)
                && !sentence.HasName(i + 1, i + 3, NameKind.Place, NameKind.Organisation, NameKind.Outlet);
            if (isName)
            {
                SpeakerPhrase whole = tokens[i].Is(',') ? name : new SpeakerPhrase(first, i + 3);
                return AttributionDraft.Of(sentence, whole, "said", QuotedSpeaker.PatternId, 0, 0) with
                {
                    IsPerson = true,
                };
            }
        }

        return null;
    }
}
