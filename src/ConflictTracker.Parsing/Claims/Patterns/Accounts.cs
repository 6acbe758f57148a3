using System.Collections.Frozen;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"nach neuen Angaben der", "за останніми даними": according to somebody's account, which an adjective describes.</summary>
internal static class Accounts
{
    private static readonly FrozenSet<string> German = WordLists.Set(
        "angaben informationen erkenntnissen schätzungen zahlen daten berichten"
    );

    private static readonly FrozenSet<string> Slavic = WordLists.Set(
        "даними інформацією оцінками підрахунками відомостями данным информации оценкам подсчетам подсчётам сведениям"
    );

    /// <summary>How many tokens such an opening takes that begins here; 0 for none.</summary>
    public static int LengthAt(SentenceReading sentence, int at)
    {
        List<Token> tokens = sentence.Tokens;
        if (at + 3 >= tokens.Count || tokens[at + 1].Kind != TokenKind.Word || tokens[at + 1].IsCapitalised)
        {
            return 0;
        }

        string adjective = tokens[at + 1].Lower;
        return tokens[at].Lower switch
        {
            "nach"
                when adjective.EndsWith("en", StringComparison.Ordinal)
                    && German.Contains(tokens[at + 2].Lower)
                    && tokens[at + 3].Lower is "der" or "des" or "von" or "aus" => 4,
            "за" or "по" when IsAdjective(adjective) && Slavic.Contains(tokens[at + 2].Lower) => 3,
            _ => 0,
        };
    }

    // "останніми", "уточненою", "последним", "новой"; but "за його даними".
    private static bool IsAdjective(string word) =>
        word.Length > 4
        && (
            word.EndsWith("ми", StringComparison.Ordinal)
            || word.EndsWith("ою", StringComparison.Ordinal)
            || word.EndsWith("ым", StringComparison.Ordinal)
            || word.EndsWith("им", StringComparison.Ordinal)
            || word.EndsWith("ой", StringComparison.Ordinal)
            || word.EndsWith("ей", StringComparison.Ordinal)
        );
}
