namespace ConflictTracker.Parsing.Languages;

/// <summary>Numbers that a language writes as one word: "zweihundertste", "trentaseiesimo". Stems of 1 to 2,000, without
/// the inflected ending.</summary>
internal static class SpelledNumbers
{
    private const int Last = 2000;

    private static readonly string[] GermanUnits =
    [
        "",
        "ein",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
    ];

    private static readonly string[] GermanTens =
    [
        "",
        "",
        "zwanzig",
        "dreißig",
        "vierzig",
        "fünfzig",
        "sechzig",
        "siebzig",
        "achtzig",
        "neunzig",
    ];

    private static readonly string[] ItalianUnits =
    [
        "",
        "uno",
        "due",
        "tre",
        "quattro",
        "cinque",
        "sei",
        "sette",
        "otto",
        "nove",
        "dieci",
        "undici",
        "dodici",
        "tredici",
        "quattordici",
        "quindici",
        "sedici",
        "diciassette",
        "diciotto",
        "diciannove",
    ];

    private static readonly string[] ItalianTens =
    [
        "",
        "",
        "venti",
        "trenta",
        "quaranta",
        "cinquanta",
        "sessanta",
        "settanta",
        "ottanta",
        "novanta",
    ];

    /// <summary>Each form with its number; ordinals end in <c>*</c>.</summary>
    public static IEnumerable<(string Form, int Value, bool IsOrdinal)> German()
    {
        for (int n = 2; n <= Last; n++)
        {
            string cardinal = GermanOf(n);
            yield return (cardinal, n, false);
            yield return (GermanOrdinal(n, cardinal), n, true);
            if (n is >= 100 and < 200 or >= 1000 and < 1100)
            {
                yield return ($"ein{cardinal}", n, false);
                yield return ($"ein{GermanOrdinal(n, cardinal)}", n, true);
            }
        }
    }

    public static IEnumerable<(string Form, int Value, bool IsOrdinal)> Italian()
    {
        for (int n = 2; n <= Last; n++)
        {
            string cardinal = ItalianOf(n);
            yield return (cardinal, n, false);
            if (n > 10)
            {
                // The last vowel falls but after tré and sei: ventitreesimo, trentaseiesimo, ventunesimo.
                bool keepsVowel = n % 10 is 3 or 6 && n % 100 is not (13 or 16);
                string stem =
                    keepsVowel ? cardinal
                    : n % 1000 == 0 ? "mill"
                    : cardinal[..^1];
                stem = n == 2000 ? "duemill" : stem;
                yield return ($"{stem}esim*", n, true);
            }
        }
    }

    private static string GermanOf(int n) =>
        n switch
        {
            < 20 => GermanUnits[n],
            < 100 => n % 10 == 0 ? GermanTens[n / 10] : $"{GermanUnits[n % 10]}und{GermanTens[n / 10]}",
            < 1000 => (n / 100 == 1 ? "" : GermanUnits[n / 100]) + "hundert" + GermanTail(n % 100),
            _ => (n / 1000 == 1 ? "" : GermanUnits[n / 1000]) + "tausend" + (n % 1000 == 0 ? "" : GermanTail(n % 1000)),
        };

    private static string GermanTail(int n) =>
        n == 1 ? "eins"
        : n == 0 ? ""
        : GermanOf(n);

    private static string GermanOrdinal(int n, string cardinal) =>
        (n % 100) switch
        {
            1 => $"{cardinal[..^1]}rst*"
                .Replace("einrst", "erst", StringComparison.Ordinal)
                .Replace("eirst", "erst", StringComparison.Ordinal),
            3 => $"{cardinal[..^4]}dritt*",
            7 => $"{cardinal[..^2]}t*",
            8 => $"{cardinal}e*",
            < 20 and > 0 => $"{cardinal}t*",
            _ => $"{cardinal}st*",
        };

    private static string ItalianOf(int n) =>
        n switch
        {
            < 20 => ItalianUnits[n],
            < 100 => Elided(ItalianTens[n / 10], n % 10),
            < 1000 => (n / 100 == 1 ? "" : ItalianUnits[n / 100]) + "cento" + (n % 100 == 0 ? "" : ItalianOf(n % 100)),
            1000 => "mille",
            < 2000 => "mille" + ItalianOf(n % 1000),
            _ => "duemila",
        };

    private static string Elided(string tens, int unit) =>
        unit is 1 or 8 ? tens[..^1] + ItalianUnits[unit] : tens + ItalianUnits[unit];
}
