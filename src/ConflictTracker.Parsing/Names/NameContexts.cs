using System.Collections.Frozen;
using ConflictTracker.Parsing.Claims.Languages;

namespace ConflictTracker.Parsing.Names;

/// <summary>
/// Places' names inside longer names that are no place: "Operation Al-Aqsa Flood", "Budapest Memorandum", "Kyiv School of
/// Economics", "Donetsk regional administration".
/// </summary>
internal static class NameContexts
{
    // How many words of a longer name are looked through.
    private const int LongestName = 5;

    private static readonly FrozenSet<string> Undertakings = WordLists.Set(
        "operation operación operazione opération unternehmen operacja операція операцію операції операция операцию операции exercise "
            + "battalion brigade batallón bataillon батальйон батальон "
            + "ship frigate cruiser submarine warship corvette destroyer vessel tanker корабель корабля крейсер крейсера фрегат корвет танкер "
            + "корабль подлодка fregatte kreuzer schiff frégate croiseur navire fragata crucero buque nave fregata okręt"
    );

    // What such a name's last words are: treaties, institutes, works.
    private static readonly FrozenSet<string> Heads = WordLists.Set(
        "memorandum agreement agreements accord accords protocol protocols convention conventions treaty pact declaration format "
            + "institute university school academy conference forum festival council group foundation fund bank brigade battalion "
            + "president secretary senator ambassador congress senate treasury ministry minister chancellor premier embassy "
            + "regiment flood storm times post independent review observer stadium orchestra museum"
    );

    // "the Orsk large landing ship"
    private static readonly FrozenSet<string> Ships = WordLists.Set(
        "ship frigate cruiser submarine warship corvette destroyer vessel tanker minesweeper"
    );

    private static readonly FrozenSet<string> Vessels = WordLists.Set(
        "large landing missile guided-missile patrol small cargo oil amphibious assault"
    );

    private static readonly FrozenSet<string> Descriptions = WordLists.Set(
        "based backed led born made controlled occupied brokered run supplied allied held bound installed appointed proposed "
            + "mediated linked aligned funded trained owned flagged sponsored"
    );

    private static readonly FrozenSet<string> Adjectival = WordLists.Set(
        "officials official government military forces troops soldiers army navy president senator senators lawmakers intelligence "
            + "administration weapons aid sanctions strikes strike airstrikes media ambassador citizens dollars support assistance "
            + "envoy envoys diplomats diplomat embassy"
    );

    private static readonly FrozenSet<string> Regional = WordLists.Set("regional oblast provincial district");

    private static readonly FrozenSet<string> Offices = WordLists.Set(
        "administration council prosecutor's prosecutors' prosecutor prosecution court parliament directorate department police "
            + "office headquarters"
    );

    /// <summary>Whether the name from <paramref name="at"/> to before <paramref name="end"/> is a part of a longer one
    /// that is no place's.</summary>
    public static bool IsInsideOther(string text, int at, int end)
    {
        string before = WordBefore(text, at);
        if (before.Length > 0 && Undertakings.Contains(before.ToLowerInvariant()))
        {
            return true;
        }

        if (NamesShip(text, end) || IsAdjective(text, at, end) || IsDescriptive(text, at, end) || before is "Nazi")
        {
            return true;
        }

        bool regional = false;
        bool capitals = true;
        int cursor = end;
        for (int i = 0; i < LongestName && WordAfter(text, ref cursor) is { Length: > 0 } word; i++)
        {
            string lower = NameText.Fold(word).ToLowerInvariant();
            regional |= i == 0 && Regional.Contains(lower);
            capitals &= char.IsUpper(word[0]) || (i > 0 && lower is "of" or "for" or "and");
            if (regional && i > 0 && Offices.Contains(lower))
            {
                return true;
            }

            if (capitals && Heads.Contains(lower))
            {
                return true;
            }

            // Treaties are written small too: "Minsk agreements".
            if (
                i == 0
                && lower is "memorandum" or "agreements" or "accords" or "protocol" or "convention" or "conventions"
            )
            {
                return true;
            }

            if (!regional && !capitals)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Geneva-based", "U.S. officials": said of others.</summary>
    private static bool IsDescriptive(string text, int at, int end)
    {
        int cursor = end;
        if (end < text.Length && text[end] == '-')
        {
            int next = end + 1;
            while (next < text.Length && char.IsLetter(text[next]))
            {
                next++;
            }

            return Descriptions.Contains(text[(end + 1)..next]);
        }

        return text.AsSpan(at, end - at) is "US" or "U.S." or "UK" or "U.K."
            && Adjectival.Contains(WordAfter(text, ref cursor).ToLowerInvariant());
    }

    // "Українська армія", "Донецькі шахтарі" at a sentence's head: no case of a town's name.
    private static bool IsAdjective(string text, int at, int end)
    {
        ReadOnlySpan<char> name = text.AsSpan(at, end - at);
        bool many = EndsAsAdjective(name, "кі");
        int cursor = end;
        return (many || EndsAsAdjective(name, "ка") || EndsAsAdjective(name, "ку"))
            && !name.Contains(' ')
            && (many || WordBefore(text, at).Length == 0)
            && WordAfter(text, ref cursor) is { Length: > 0 } word
            && char.IsLower(word[0]);
    }

    private static bool EndsAsAdjective(ReadOnlySpan<char> name, string ending) =>
        name.Length > 5
        && name.EndsWith(ending, StringComparison.Ordinal)
        && name[^3] is 'ь'
        && name[^4] is 'с' or 'ц' or 'з';

    private static bool NamesShip(string text, int end)
    {
        int cursor = end;
        for (int i = 0; i < LongestName && WordAfter(text, ref cursor) is { Length: > 0 } word; i++)
        {
            string lower = word.ToLowerInvariant();
            if (Ships.Contains(lower))
            {
                return i > 0 || lower is not ("vessel" or "tanker");
            }

            if (!Vessels.Contains(lower))
            {
                return false;
            }
        }

        return false;
    }

    private static string WordBefore(string text, int at)
    {
        int end = at - 1;
        if (end < 0 || text[end] != ' ')
        {
            return "";
        }

        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..end];
    }

    /// <summary>The next word that only one space parts from what precedes it, or an empty string.</summary>
    private static string WordAfter(string text, ref int at)
    {
        if (at + 1 >= text.Length || text[at] != ' ' || !char.IsLetter(text[at + 1]))
        {
            return "";
        }

        int start = at + 1;
        int end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’' or '-'))
        {
            end++;
        }

        at = end;
        return text[start..end];
    }
}
