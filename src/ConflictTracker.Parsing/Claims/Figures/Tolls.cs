using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>"The death toll from the strike on the port rose to 13", "кількість загиблих у порту зросла до 13": what has risen
/// is told far before how far.</summary>
internal static class Tolls
{
    private const int Reach = 20;
    private const int VerbReach = 3;

    private static readonly string[] Risen =
    [
        "rose",
        "risen",
        "rise",
        "climb",
        "increas",
        "reach",
        "exceed",
        "зрос",
        "вирос",
        "збільш",
        "сягн",
        "досягл",
        "вырос",
        "возрос",
        "увелич",
        "достиг",
        "gestiegen",
        "stieg",
        "erhöh",
        "passé",
        "monté",
        "élev",
        "alourdi",
        "subi",
        "elev",
        "aument",
        "ascend",
        "salit",
        "wzros",
        "zwiększ",
    ];

    /// <summary>What the toll that the figure ends is of, or null where it ends none.</summary>
    public static string? MeasureOf(SentenceReading sentence, Figure figure)
    {
        List<Token> tokens = sentence.Tokens;
        int at = figure.FirstToken - 1;
        while (at > 0 && tokens[at].Start >= figure.Start)
        {
            at--;
        }

        int verb = VerbBefore(tokens, at);
        if (verb < 0)
        {
            return null;
        }

        for (int i = verb - 1; i >= 0 && verb - i < Reach && tokens[i].Text is not (";" or "." or ":"); i--)
        {
            if (tokens[i].Kind == TokenKind.Number)
            {
                return null;
            }

            bool isDeath = tokens[i].Lower is "toll" && i > 0 && tokens[i - 1].Lower is "death";
            string? measure = isDeath ? "killed" : FigureMeanings.MeasureAt(sentence, i);
            bool isCounted = isDeath || (i > 0 && CountsPeople(tokens, i));
            if (isCounted && measure is "killed" or "wounded" or "casualties" or "missing")
            {
                return measure;
            }
        }

        return null;
    }

    private static int VerbBefore(List<Token> tokens, int at)
    {
        for (int i = at; i > 0 && at - i < VerbReach; i--)
        {
            if (
                Array.Exists(Risen, r => tokens[i].Lower.StartsWith(r, StringComparison.Ordinal))
                || tokens[i].Lower is "at" && IsToll(tokens, i)
                || (IsCounted(tokens[i].Lower) && !tokens[(i + 1)..(at + 1)].Exists(t => t.Kind == TokenKind.Number))
            )
            {
                return i;
            }
        }

        return -1;
    }

    // "The number of dockers killed, according to the police, was 50"
    private static bool IsCounted(string word) =>
        word is "was" or "is" or "становить" or "становила" or "составляет" or "составило" or "beträgt" or "betrug";

    // "The death toll stood at 13"
    private static bool IsToll(List<Token> tokens, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - VerbReach); i--)
        {
            if (tokens[i].Lower is "toll" or "stands" or "stood" or "now")
            {
                return true;
            }
        }

        return false;
    }

    // "the number of dockers wounded", "кількість загиблих", "le nombre de morts"
    private static bool CountsPeople(List<Token> tokens, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (
                tokens[i].Lower
                is "number"
                    or "numbers"
                    or "кількість"
                    or "число"
                    or "количество"
                    or "zahl"
                    or "nombre"
                    or "número"
                    or "cifra"
                    or "numero"
                    or "liczba"
            )
            {
                return true;
            }
        }

        return false;
    }
}
