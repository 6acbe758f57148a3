using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>
/// Where a unit ends before its sentence's verb, which no list of verbs holds: "12 людей звернулися", "12 dockers", "12
/// Menschen flohen". Endings tell it, of words that stand behind the unit's first.
/// </summary>
internal static class UnitEnds
{
    // "сел", "сил", "могил" are nouns.
    private const int ShortestPast = 6;

    private const int ShortestAdverb = 7;
    private const int LongestSign = 3;

    private static readonly string[] SlavicPasts =
    [
        "лись",
        "лася",
        "лось",
        "лося",
        "лися",
        "вся",
        "лся",
        "ться",
        "тся",
    ];

    private static readonly string[] MasculinePasts = ["ал", "ил", "ел", "ял", "ул"];

    private static readonly string[] RomancePasts =
    [
        "aron",
        "ieron",
        "èrent",
        "irent",
        "arono",
        "erono",
        "irono",
        "ebbero",
    ];

    private static readonly string[] PolishPasts = ["iły", "ały", "iło", "ało", "iła", "ili"];

    /// <summary>Whether the token behind a unit's first word is a verb by its ending, or in German no noun.</summary>
    public static bool IsVerb(SentenceReading sentence, int first, int at)
    {
        Token token = sentence.Tokens[at];
        string word = token.Lower;
        if (at == first || token.IsCapitalised || token.Kind != TokenKind.Word)
        {
            return false;
        }

        if (sentence.Grammar.NounsAreCapital)
        {
            return sentence.Tokens[at - 1].IsCapitalised;
        }

        bool isCyrillic = word[0] is >= '\u0400' and <= '\u04FF';
        return isCyrillic
            ? EndsLike(word, SlavicPasts)
                || (word.Length >= ShortestPast && (EndsLike(word, MasculinePasts) || EndsLike(word, ["ли", "ло"])))
            : sentence.Grammar.DropsSubjects && (EndsLike(word, RomancePasts) || IsPolishPast(sentence, word));
    }

    /// <summary>Where the unit ends without the words that only lead to a verb: "12 internally", "12 submitted reports".</summary>
    public static int Trim(SentenceReading sentence, int first, int next)
    {
        List<Token> tokens = sentence.Tokens;
        while (next > first && IsAdverb(tokens[next - 1].Lower))
        {
            next--;
        }

        // "12 more" of what was told before; "22 State Emergency Service", as columns are told in lines.
        if ((next == first + 1 && tokens[first].Lower is "more") || IsName(sentence, first, next))
        {
            return first;
        }

        // "auf 12 gestiegen": a German unit has a noun, but for "km".
        if (sentence.Grammar.NounsAreCapital && !HasNoun(tokens, first, next))
        {
            return first;
        }

        // "39,000 submitted reports of loss": whoever they are, they submitted; but "12 armed men".
        bool opensWithVerb =
            next > first + 1
            && tokens[first].Lower is "submitted" or "applied" or "reported" or "asked" or "requested" or "sought"
            && !tokens[first].IsCapitalised;
        return opensWithVerb ? first : next;
    }

    // Who speaks is no unit; what belongs to them is: "12 Air Force jets".
    private static bool IsName(SentenceReading sentence, int first, int next)
    {
        foreach ((Mention mention, int start) in sentence.Mentions)
        {
            bool isWhole =
                next > first
                && start == sentence.Tokens[first].Start
                && start + mention.Text.Length >= sentence.Tokens[next - 1].End
                && mention.Kind is NameKind.Person or NameKind.Organisation or NameKind.Outlet;
            if (isWhole)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNoun(List<Token> tokens, int first, int next)
    {
        for (int i = first; i < next; i++)
        {
            if (tokens[i].IsCapitalised || tokens[i].Text.Length <= LongestSign)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAdverb(string word) =>
        word.Length >= ShortestAdverb
        && word[0] is >= 'a' and <= 'z'
        && EndsLike(word, ["ally", "rely", "usly", "ntly", "stly", "inly"]);

    private static bool IsPolishPast(SentenceReading sentence, string word) =>
        word.Length >= ShortestPast && sentence.Grammar.RangeWords.Contains("do") && EndsLike(word, PolishPasts);

    private static bool EndsLike(string word, string[] endings) =>
        Array.Exists(endings, e => word.EndsWith(e, StringComparison.Ordinal));
}
