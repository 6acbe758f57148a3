using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>"The toll has risen by six", "кількість зросла на шість": how far a number moved, which is no number of the
/// dead. It keeps its place among the figures, but measures nothing.</summary>
internal static class Differences
{
    private const int Reach = 6;

    private static readonly string[] Moved =
    [
        "rose",
        "rise",
        "grew",
        "grow",
        "increas",
        "climb",
        "jump",
        "fell",
        "fall",
        "drop",
        "decreas",
        "shr",
        "short",
        "longer",
        "larger",
        "smaller",
        "higher",
        "lower",
        "зрос",
        "збільш",
        "зменш",
        "скорот",
        "вырос",
        "возрос",
        "увелич",
        "уменьш",
        "сократ",
        "gestiegen",
        "stieg",
        "gewachsen",
        "gesunken",
        "erhöh",
    ];

    /// <summary>Whether the figure says by how much a number changed.</summary>
    public static bool Holds(SentenceReading sentence, Figure figure)
    {
        List<Token> tokens = sentence.Tokens;
        int by = figure.FirstToken - 1;
        while (by > 0 && tokens[by].Start >= figure.Start)
        {
            by--;
        }

        if (by < 1 || tokens[by].Lower is not ("by" or "на" or "um"))
        {
            return false;
        }

        // German says it behind: "um sechs gestiegen".
        int last = tokens[by].Lower is "um" ? Math.Min(tokens.Count, by + Reach) : by;
        for (int i = Math.Max(0, by - Reach); i < last; i++)
        {
            if (Array.Exists(Moved, m => tokens[i].Lower.StartsWith(m, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
