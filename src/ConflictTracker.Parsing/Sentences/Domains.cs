using System.Collections.Frozen;

namespace ConflictTracker.Parsing.Sentences;

/// <summary>What ends an outlet's address that serves as its name: "Harbour.NET", "Порт.ua".</summary>
internal static class Domains
{
    private const int Longest = 6;

    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        "com net org info ua ru eu az ge pl".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Where the address ends whose full stop stands at a place; the place itself where it is none.</summary>
    public static int EndOf(string text, int stop)
    {
        if (stop == 0 || stop + 2 >= text.Length || text[stop] != '.' || !char.IsLetter(text[stop - 1]))
        {
            return stop;
        }

        int last = stop + 1;
        while (last < text.Length && last - stop <= Longest && char.IsLetterOrDigit(text[last]))
        {
            last++;
        }

        return last > stop + 1 && Names.Contains(text[(stop + 1)..last]) ? last : stop;
    }
}
