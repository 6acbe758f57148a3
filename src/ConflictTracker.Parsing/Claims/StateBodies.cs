using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims;

/// <summary>Tells the bodies of a state by their words: "Ukraine’s Special Operations Forces", "російська армія". A person
/// who speaks for one, and nameless officials, are none.</summary>
internal static class StateBodies
{
    private static readonly StemList Bodies = new(
        "ministry. ministries. forces. force. army. military. navy. fleet staff. command. intelligence police. guard. guards. service. services. government. administration. prosecutor's. office. parliament. committee. "
            + "ministerium verteidigungsmin außenministerium innenministerium generalstab luftwaffe streitkräfte armee marine. geheimdienst regierung polizei "
            + "ministère armée état-major gouvernement ministerio ejército fuerza gobierno estado ministero esercito aeronautica forze governo "
            + "ministerstw armi siły. sił. sztab rząd wojsk міністерств міноборони. армі сили. сил. генштаб штаб розвідк поліці служб уряд прокуратур "
            + "министерств минобороны. силы. разведк полици правительств"
    );

    private static readonly StemList People = new(
        "spokes official minister. ministers. minister's commander officer soldier adviser advisor chief. head. leader president general. governor mayor source analyst blogger media. refugee sprecher porte-parole portavoz rzeczni речни міністр. министр. президент командувач командующ посадов чиновник змі. сми. жител"
    );

    /// <summary>Whether a speaker's words name a body of a state whose words begin like one of
    /// <paramref name="nations"/>.</summary>
    public static bool IsOf(string speaker, IReadOnlyList<string> nations)
    {
        bool isBody = false;
        bool isOfNation = false;
        List<Token> tokens = Tokenizer.Cut(speaker);
        for (int i = 0; i < tokens.Count; i++)
        {
            // "General Staff" is a body, a general is a person.
            string word = tokens[i].Lower;
            bool isPerson = People.Holds(word) && !(i + 1 < tokens.Count && tokens[i + 1].Lower is "staff");
            if (isPerson)
            {
                return false;
            }

            isBody |= Bodies.Holds(word);
            isOfNation |= nations.Any(n => word.StartsWith(n, StringComparison.Ordinal));
        }

        return isBody && isOfNation;
    }
}
