namespace ConflictTracker.Parsing.Reading;

/// <summary>Months in English, German, French, Spanish, Italian, Polish, Ukrainian and Russian, in any case or abbreviation.</summary>
internal static class MonthNames
{
    /// <summary>What names begin with, and the letters that whole names have at most.</summary>
    private static readonly (string Stem, int Month)[] Stems =
    [
        ("jan", 1),
        ("jän", 1),
        ("ene", 1),
        ("gen", 1),
        ("sty", 1),
        ("січ", 1),
        ("янв", 1),
        ("feb", 2),
        ("fév", 2),
        ("fev", 2),
        ("lut", 2),
        ("лют", 2),
        ("фев", 2),
        ("mar", 3),
        ("mär", 3),
        ("бер", 3),
        ("мар", 3),
        ("apr", 4),
        ("avr", 4),
        ("abr", 4),
        ("kwi", 4),
        ("кві", 4),
        ("апр", 4),
        ("may", 5),
        ("mai", 5),
        ("maj", 5),
        ("mag", 5),
        ("тра", 5),
        ("май", 5),
        ("мая", 5),
        ("jun", 6),
        ("juin", 6),
        ("giu", 6),
        ("cze", 6),
        ("чер", 6),
        ("июн", 6),
        ("jul", 7),
        ("juil", 7),
        ("lug", 7),
        ("lip", 7),
        ("лип", 7),
        ("июл", 7),
        ("aug", 8),
        ("aoû", 8),
        ("aou", 8),
        ("ago", 8),
        ("sie", 8),
        ("сер", 8),
        ("авг", 8),
        ("sep", 9),
        ("set", 9),
        ("wrz", 9),
        ("вер", 9),
        ("сен", 9),
        ("oct", 10),
        ("okt", 10),
        ("ott", 10),
        ("paź", 10),
        ("жов", 10),
        ("окт", 10),
        ("nov", 11),
        ("lis", 11),
        ("лис", 11),
        ("ноя", 11),
        ("dec", 12),
        ("dez", 12),
        ("déc", 12),
        ("dic", 12),
        ("gru", 12),
        ("гру", 12),
        ("дек", 12),
    ];

    private const int LongestName = 12;

    /// <summary>1 to 12, or null for a word that is no month.</summary>
    public static int? Find(string word)
    {
        int found =
            word.Length > LongestName
                ? -1
                : Array.FindIndex(Stems, s => word.StartsWith(s.Stem, StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : Stems[found].Month;
    }
}
