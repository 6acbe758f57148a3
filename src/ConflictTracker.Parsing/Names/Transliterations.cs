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

    /// <summary>What most tables write: each names only what it writes otherwise.</summary>
    private const string Common =
        "а a,б b,в v,г h,ґ g,д d,е e,є ie,ж zh,з z,и y,і i,ї i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,"
        + "ш sh,щ shch,ы y,э e,ё e,ю iu,я ia";

    private const string GermanOnly = "в w,ж sch,з s,й j,х ch,ц z,ч tsch,ш sch,щ schtsch,ю ju,я ja";
    private const string FrenchOnly = "ж j,й ï,у ou,ч tch,ш ch,щ chtch,ю iou";
    private const string PolishOnly = "в w,ж ż,й j,л ł,х ch,ц c,ч cz,ш sz,щ szcz";

    private static readonly Table[] Ukrainian =
    [
        // Official: Avdiivka, Izium, Kupiansk.
        new("", "є ye,ї yi,й y,ю yu,я ya", AfterVowels: false),
        // BGN: Avdiyivka, Izyum, Kupyansk.
        new("є ye,ї yi,й y,ю yu,я ya", "", AfterVowels: false),
        // German: Awdijiwka, Isjum, Kupjansk.
        new($"{GermanOnly},є je,ї ji", "", AfterVowels: false),
        // French: Avdiïvka, Kharkiv, Koupiansk.
        new($"{FrenchOnly},ї ï", "", AfterVowels: false),
        // Polish: Awdijiwka, Izium, Wowczańsk.
        new($"{PolishOnly},ї ji", "є je,ю ju,я ja", AfterVowels: true),
    ];

    private static readonly Table[] Russian =
    [
        // English: Avdeevka, Bryansk.
        new("г g,и i,й y,ю yu,я ya", "", AfterVowels: false),
        // BGN: Avdeyevka.
        new("г g,и i,й y,ю yu,я ya", "е ye,ё ye", AfterVowels: true),
        // German: Awdejewka, Brjansk.
        new($"{GermanOnly},г g,и i,ё jo", "е je", AfterVowels: true),
        // French: Briansk, Koursk. Spanish and Italian: Briansk, Kursk.
        new($"{FrenchOnly},г g,и i,ё io", "", AfterVowels: false),
        new("г g,и i,ё io,ы i", "", AfterVowels: false),
        // Polish: Awdiejewka, Lisiczańsk.
        new($"{PolishOnly},г g,е ie,и i,ё io", "е je,ю ju,я ja", AfterVowels: true),
    ];

    /// <summary>The spellings of a place's native forms, none twice.</summary>
    public static IEnumerable<string> Of(GazetteerEntry place) =>
        place
            .Ukrainian.SelectMany(form => Ukrainian.Select(t => t.Of(form)))
            .Concat(place.Russian.SelectMany(form => Russian.Select(t => t.Of(form))))
            .Where(s => s.Length >= Shortest)
            .Distinct(StringComparer.Ordinal);

    /// <summary>One language's letters.</summary>
    /// <param name="letters">"ж sch,з s": the letters that it writes otherwise than most.</param>
    /// <param name="initial">What is written instead at a word's beginning.</param>
    /// <param name="AfterVowels">It is written behind vowels and signs too.</param>
    private sealed class Table(string letters, string initial, bool AfterVowels)
    {
        private readonly Dictionary<char, string> _letters = Read($"{Common},{letters}");
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
                    && (
                        Vowels.Contains(lower[i - 1], StringComparison.Ordinal)
                        || lower[i - 1] is 'ь' or 'ъ' or '\'' or '’'
                    );
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

        // Of two entries for a letter, the later one holds.
        private static Dictionary<char, string> Read(string letters)
        {
            Dictionary<char, string> read = [];
            foreach (string letter in letters.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                read[letter[0]] = letter[2..];
            }

            return read;
        }
    }
}
