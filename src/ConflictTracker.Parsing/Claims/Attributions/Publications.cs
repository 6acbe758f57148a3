using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Claims.Patterns;
using ConflictTracker.Parsing.Events;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>"The council released its report on boats": whose "the report" later is.</summary>
internal static class Publications
{
    private const int Reach = 8;

    private static readonly StemList Verbs = new(
        "released. published. issued. presented. unveiled. опублікував оприлюднив опубликовал обнародовал veröffentlicht "
            + "publié. publicó. publicado. difundió. pubblicato. diffuso. opublikował"
    );

    private static readonly StemList Papers = new(
        "report. reports. update. bulletin. statement. assessment. estimate. звіт зведення. отчет отчёт сводк bericht "
            + "rapport. communiqué. informe. comunicado. rapporto. comunicato. raport."
    );

    /// <summary>Who issued a paper in the sentence, or null.</summary>
    public static Attribution? IssuerOf(SentenceReading sentence)
    {
        List<Token> tokens = sentence.Tokens;
        for (int verb = 1; verb < tokens.Count; verb++)
        {
            if (!Verbs.Holds(tokens[verb].Lower) || !IsFollowed(tokens, verb))
            {
                continue;
            }

            int end = Subjects.EndBefore(sentence, verb);

            // "The council (HC) today, Tuesday, released"
            while (end > 1 && (tokens[end - 1].Is(',') || IsOfDate(sentence, end - 1)))
            {
                end--;
            }

            end = Subjects.BeforeBrackets(sentence, end);
            return
                end > 0
                && SpeakerPhrases.Before(sentence, end) is { } issuer
                && (SpeakerPhrases.IsSurelySpeaker(sentence, issuer) || sentence.Tokens[issuer.Next - 1].IsCapitalised)
                && !sentence.HasName(issuer.First, issuer.Next, NameKind.Place)
                ? AttributionDraft.Of(sentence, issuer, "reported", "carried-on", 0, sentence.Text.Length)
                : null;
        }

        return null;
    }

    private static bool IsOfDate(SentenceReading sentence, int at) =>
        sentence.Tokens[at].Kind == TokenKind.Number
        || CalendarWords.Months.ContainsKey(sentence.Tokens[at].Lower)
        || SpeakerPhrases.IsTime(sentence.Tokens[at], sentence.Grammar);

    private static bool IsFollowed(List<Token> tokens, int verb)
    {
        for (int i = verb + 1; i < Math.Min(verb + Reach, tokens.Count); i++)
        {
            if (Papers.Holds(tokens[i].Lower))
            {
                return true;
            }
        }

        return false;
    }
}
