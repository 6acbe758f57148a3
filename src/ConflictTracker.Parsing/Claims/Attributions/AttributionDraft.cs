using ConflictTracker.Core.Names;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>Makes an attribution of a phrase: its words, and what kind of speaker it names.</summary>
internal static class AttributionDraft
{
    public static Attribution Of(
        SentenceReading sentence,
        SpeakerPhrase phrase,
        string verb,
        string pattern,
        int from,
        int to
    )
    {
        bool person =
            sentence.HasName(phrase.First, phrase.Next, NameKind.Person)
            || IsPersonByShape(sentence, phrase)
            || IsOffice(sentence.Tokens[phrase.Next - 1].Lower);
        return new Attribution(
            WithoutPreposition(sentence.TextOf(phrase.First, phrase.Next)),
            null,
            verb,
            pattern,
            sentence.Tokens[phrase.First].Start,
            from,
            to
        )
        {
            Named = Named(sentence, phrase),
            IsPerson = person,
            IsOutlet = !person && IsOutlet(sentence, phrase),
        };
    }

    // "secondo quanto divulgato dall’Ufficio del porto"
    private static string WithoutPreposition(string speaker) =>
        speaker.Length > 6
        && char.ToLowerInvariant(speaker[0]) is 'd'
        && speaker[1..4] is "all" or "ell"
        && speaker[4] is '\'' or '’'
            ? speaker[5..]
            : speaker;

    private static List<Mention> Named(SentenceReading sentence, SpeakerPhrase phrase)
    {
        int start = sentence.Tokens[phrase.First].Start;
        int end = sentence.Tokens[phrase.Next - 1].End;
        return [.. sentence.Mentions.Where(m => m.Start >= start && m.Start < end).Select(m => m.Mention)];
    }

    // "mayor Iryna Koval": two capitals at the end, the last of them no noun for a body.
    private static bool IsPersonByShape(SentenceReading sentence, SpeakerPhrase phrase) =>
        phrase.Length >= 2
        && !Offices.NamesBody(sentence, phrase)
        && sentence.Tokens[phrase.Next - 1].IsCapitalised
        && sentence.Tokens[phrase.Next - 2].IsCapitalised
        && sentence.Tokens[phrase.Next - 2].Lower is not ("of" or "for")
        && !sentence.Grammar.SpeakerNouns.Holds(sentence.Tokens[phrase.Next - 1].Lower)
        && !sentence.HasName(phrase.Next - 1, phrase.Next, NameKind.Organisation, NameKind.Place, NameKind.Outlet);

    /// <summary>"Ukraine’s president": one person holds it.</summary>
    private static bool IsOffice(string word) =>
        word
            is "president"
                or "governor"
                or "mayor"
                or "minister"
                or "spokesman"
                or "spokeswoman"
                or "spokesperson"
                or "commander"
                or "chief"
                or "ambassador"
                or "chancellor"
                or "президент"
                or "губернатор"
                or "мер"
                or "мэр"
                or "міністр"
                or "министр"
                or "президентка"
                or "речник"
                or "речниця"
                or "präsident"
                or "gouverneur"
                or "bürgermeister"
                or "président"
                or "maire"
                or "presidente"
                or "gobernador"
                or "alcalde"
                or "governatore"
                or "sindaco"
                or "prezydent"
                or "gubernator"
                or "burmistrz";

    private static bool IsOutlet(SentenceReading sentence, SpeakerPhrase phrase) =>
        sentence.HasName(phrase.First, phrase.Next, NameKind.Outlet)
        || sentence.Tokens[phrase.Next - 1].Lower is "newspaper" or "media" or "outlet" or "channel"
        // "news agency", but not "refugee agency".
        || (
            sentence.Tokens[phrase.Next - 1].Lower is "agency"
            && (phrase.Length == 1 || sentence.Tokens[phrase.Next - 2].Lower is "news" or "press" or "information")
        );
}
