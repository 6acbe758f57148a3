using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Events;

/// <summary>Sentences that tell no event of the day: plans, anniversaries, history, opinion.</summary>
internal static class EventExclusions
{
    private static readonly PhraseList Plans = new(
        "will|would|going to|plans to|plan to|is set to|are set to|is expected|are expected|is scheduled|is due to|intends to|"
            + "буде|будуть|планує|планують|має намір|будет|будут|планирует|планируют|намерен|намерены|"
            + "prévoit|prévoient|devrait|devraient|planea|prevé|prevén|será|presidirán|prevede|dovrebbe|planuje|ma zamiar|będzie|будет проводить"
    );

    private static readonly PhraseList Opinions = new(
        "should|must|ought to|in my view|i think|i believe|as i said|arguably|hopefully|it is hopeful|it's hopeful|underscores|illustrates|remains to be seen|perhaps|clearly an|appears a|a distraction|one might|"
            + "слід|варто|на мою думку|мабуть|следует|стоит|по моему мнению|пожалуй|наверное|sollte|sollten|müsste|meiner meinung|vielleicht|il faut|devons|à mon avis|peut-être|hay que|debería|deberían|quizás|bisogna|dovremmo|forse|należy|powinien|powinna|moim zdaniem|być może"
    );

    private static readonly StemList Anniversaries = new(
        "anniversar річниц годовщин jahrestag anniversaire aniversario rocznic jubiläum"
    );

    private static readonly StemList Credits = new(
        "facts. source. sources. credit. credits. photo. photos. факти. джерело. джерела. фото. факты. источник. источники. quelle. quellen. fuente. fuentes. fonte. fonti. źródło. źródła."
    );

    /// <summary>"Sources: …", "Фото: …": where the text has it from.</summary>
    public static bool IsCredit(SentenceReading sentence) =>
        sentence.Tokens.Count > 1 && sentence.Tokens[1].Is(':') && Credits.Holds(sentence.Tokens[0].Lower);

    /// <summary>It tells what is to come, in the text's own voice.</summary>
    public static bool IsPlan(SentenceReading sentence) => Has(Plans, sentence);

    public static bool IsOpinion(SentenceReading sentence) => Has(Opinions, sentence);

    public static bool IsAnniversary(SentenceReading sentence) =>
        sentence.Tokens.Any(t => t.Kind == TokenKind.Word && Anniversaries.Holds(t.Lower));

    /// <summary>It opens with a year of the past: "In 2014, …".</summary>
    public static bool IsHistory(SentenceReading sentence, DateOnly? written)
    {
        for (int i = 0; i < Math.Min(4, sentence.Tokens.Count); i++)
        {
            Token token = sentence.Tokens[i];
            if (
                token.Kind == TokenKind.Number
                && token.Text.Length == 4
                && int.TryParse(token.Text, out int year)
                && year is >= 1900 and <= 2099
                && year < written?.Year
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody is reported in the sentence: then it is an event that he said it.</summary>
    public static bool Reports(SentenceReading sentence)
    {
        foreach (Token token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Word && !token.IsCapitalised && sentence.Grammar.Verbs.ContainsKey(token.Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(PhraseList phrases, SentenceReading sentence)
    {
        for (int i = 0; i < sentence.Tokens.Count; i++)
        {
            if (phrases.LengthAt(sentence.Tokens, i) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
