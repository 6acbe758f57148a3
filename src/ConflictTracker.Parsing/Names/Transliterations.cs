using System.Text;

namespace ConflictTracker.Parsing.Names;

/// <summary>
/// A Ukrainian or Russian place name as the press of other languages spells it: "Кліщіївка" is Klishchiivka, Klishchiyivka,
/// Klischtschijiwka and Klichtchiïvka. The tables are those of the official Ukrainian system and of the BGN for English, of the
/// dictionaries for German and French, and of the PWN for Polish.
/// </summary>
internal static class Transliterations
{
    // Shorter spellings are words of other languages too often.
    private const int Shortest = 5;

    private const string Vowels = "аеєиіїоуюяыэё";

    private static readonly Table[] Ukrainian =
    [
        // Official: Avdiivka, Izium, Kupiansk.
        new(
            "а a,б b,в v,г h,ґ g,д d,е e,є ie,ж zh,з z,и y,і i,ї i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ю iu,я ia",
            "є ye,ї yi,й y,ю yu,я ya",
            AfterVowels: false
        ),
        // BGN: Avdiyivka, Izyum, Kupyansk.
        new(
            "а a,б b,в v,г h,ґ g,д d,е e,є ye,ж zh,з z,и y,і i,ї yi,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ю yu,я ya",
            "",
            AfterVowels: false
        ),
        // German: Awdijiwka, Isjum, Kupjansk.
        new(
            "а a,б b,в w,г h,ґ g,д d,е e,є je,ж sch,з s,и y,і i,ї ji,й j,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х ch,ц z,ч tsch,ш sch,щ schtsch,ю ju,я ja",
            "",
            AfterVowels: false
        ),
        // French: Avdiïvka, Kharkiv, Koupiansk.
        new(
            "а a,б b,в v,г h,ґ g,д d,е e,є ie,ж j,з z,и y,і i,ї ï,й ï,к k,л l,м m,н n,о o,п p,р r,с s,т t,у ou,ф f,х kh,ц ts,ч tch,ш ch,щ chtch,ю iou,я ia",
            "",
            AfterVowels: false
        ),
        // Polish: Awdijiwka, Izium, Wowczańsk.
        new(
            "а a,б b,в w,г h,ґ g,д d,е e,є ie,ж ż,з z,и y,і i,ї ji,й j,к k,л ł,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х ch,ц c,ч cz,ш sz,щ szcz,ю iu,я ia",
            "є je,ю ju,я ja",
            AfterVowels: true
        ),
    ];

    private static readonly Table[] Russian =
    [
        // English: Avdeevka, Bryansk.
        new(
            "а a,б b,в v,г g,д d,е e,ё e,ж zh,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ы y,э e,ю yu,я ya",
            "",
            AfterVowels: false
        ),
        // BGN: Avdeyevka.
        new(
            "а a,б b,в v,г g,д d,е e,ё e,ж zh,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ы y,э e,ю yu,я ya",
            "е ye,ё ye",
            AfterVowels: true
        ),
        // German: Awdejewka, Brjansk.
        new(
            "а a,б b,в w,г g,д d,е e,ё jo,ж sch,з s,и i,й j,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х ch,ц z,ч tsch,ш sch,щ schtsch,ы y,э e,ю ju,я ja",
            "е je",
            AfterVowels: true
        ),
        // French, Spanish, Italian: Briansk, Koursk.
        new(
            "а a,б b,в v,г g,д d,е e,ё io,ж j,з z,и i,й ï,к k,л l,м m,н n,о o,п p,р r,с s,т t,у ou,ф f,х kh,ц ts,ч tch,ш ch,щ chtch,ы y,э e,ю iou,я ia",
            "",
            AfterVowels: false
        ),
        new(
            "а a,б b,в v,г g,д d,е e,ё io,ж zh,з z,и i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ы i,э e,ю iu,я ia",
            "",
            AfterVowels: false
        ),
        // Polish: Awdiejewka, Lisiczańsk.
        new(
            "а a,б b,в w,г g,д d,е ie,ё io,ж ż,з z,и i,й j,к k,л ł,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х ch,ц c,ч cz,ш sz,щ szcz,ы y,э e,ю iu,я ia",
            "е je,ю ju,я ja",
            AfterVowels: true
        ),
    ];

    /// <summary>The spellings of a place's native forms, none twice.</summary>
    public static IEnumerable<string> Of(GazetteerEntry place) =>
        place
            .Ukrainian.SelectMany(form => Ukrainian.Select(t => t.Of(form)))
            .Concat(place.Russian.SelectMany(form => Russian.Select(t => t.Of(form))))
            .Where(s => s.Length >= Shortest)
            .Distinct(StringComparer.Ordinal);

    /// <summary>One language's letters.</summary>
    /// <param name="letters">"а a,б b": each Cyrillic letter with what is written for it.</param>
    /// <param name="initial">What is written instead at a word's beginning.</param>
    /// <param name="AfterVowels">It is written behind vowels and signs too.</param>
    private sealed class Table(string letters, string initial, bool AfterVowels)
    {
        private readonly Dictionary<char, string> _letters = Read(letters);
        private readonly Dictionary<char, string> _initial = Read(initial);

        public string Of(string name)
        {
            StringBuilder spelt = new(name.Length * 2);
            string lower = name.ToLowerInvariant();
            for (int i = 0; i < lower.Length; i++)
            {
                bool begins = i == 0 || !char.IsLetter(lower[i - 1]) && lower[i - 1] is not ('\'' or '’' or 'ʼ');
                bool follows =
                    AfterVowels
                    && i > 0
                    && (Vowels.Contains(lower[i - 1]) || lower[i - 1] is 'ь' or 'ъ' or '\'' or '’');
                string letter = LetterOf(lower[i], begins || follows);
                spelt.Append(
                    begins && char.IsUpper(name[i]) && letter.Length > 0
                        ? char.ToUpperInvariant(letter[0]) + letter[1..]
                        : letter
                );
            }

            return Softened(spelt.ToString());
        }

        private string LetterOf(char letter, bool isInitial) =>
            isInitial && _initial.TryGetValue(letter, out string? first) ? first
            : _letters.TryGetValue(letter, out string? plain) ? plain
            : letter is 'ь' or 'ъ' or '\'' or '’' or 'ʼ' ? ""
            : letter.ToString();

        // Polish writes what its own spelling asks for: ńsk, li, not "nsk", "łi".
        private string Softened(string spelt) =>
            _letters.GetValueOrDefault('л') == "ł"
                ? spelt
                    .Replace("nsk", "ńsk", StringComparison.Ordinal)
                    .Replace("łi", "li", StringComparison.Ordinal)
                    .Replace("Łi", "Li", StringComparison.Ordinal)
                : spelt;

        private static Dictionary<char, string> Read(string letters) =>
            letters.Split(',', StringSplitOptions.RemoveEmptyEntries).ToDictionary(l => l[0], l => l[2..]);
    }
}
