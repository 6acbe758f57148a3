using System.Collections.Frozen;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Patterns;

/// <summary>"un bilan de 12 morts donné vendredi par la police", "the toll of 12 given by the police": whose toll it is.</summary>
internal static class TollGivers
{
    // How far before "given by" the toll may stand.
    private const int Reach = 12;

    private static readonly FrozenSet<string> Tolls = WordLists.Set(
        "bilan bilans chiffre chiffres nombre toll figure figures number tally count bilancio cifra cifre numero balance cifras número"
    );

    private static readonly StemList Given = new(
        "donné. donnés. communiqué. communiqués. fourni. fournis. publié. publiés. annoncé. annoncés. avancé. avancés. établi. "
            + "given. provided. released. announced. issued. published. compiled. "
            + "fornito. forniti. diffuso. diffusi. comunicato. annunciato. reso. "
            + "facilitado. facilitados. ofrecido. dado. anunciado. difundido. publicado. proporcionado."
    );

    private static readonly FrozenSet<string> Agents = WordLists.Set("par by da dal dalla dalle dai dagli dallo por");

    /// <summary>How many tokens "given on Friday by" takes that begins here behind a toll; 0 for none.</summary>
    public static int LengthAt(SentenceReading sentence, int at)
    {
        List<Token> tokens = sentence.Tokens;
        if (tokens[at].IsCapitalised || !Given.Holds(tokens[at].Lower))
        {
            return 0;
        }

        int agent = at + 1;
        while (agent < tokens.Count && agent - at < 4 && SpeakerPhrases.IsTime(tokens[agent], sentence.Grammar))
        {
            agent++;
        }

        if (agent + 1 >= tokens.Count || !Agents.Contains(tokens[agent].Lower))
        {
            return 0;
        }

        for (int i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (Tolls.Contains(tokens[i].Lower))
            {
                return agent + 1 - at;
            }
        }

        return 0;
    }
}
