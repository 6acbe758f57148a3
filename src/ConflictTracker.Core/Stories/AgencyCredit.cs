using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Stories;

/// <summary>
/// Finds the agency that an article credits as its author: in the byline, by its opening ("KYIV, Dec 20 (Reuters) —",
/// "…, Ukrinform reports") or in its last line ("(AP)"). An agency that is cited deep in the text is a source of a claim
/// and not credited.
/// </summary>
public static class AgencyCredit
{
    private const int Opening = 240;
    private const int Ending = 80;

    /// <summary>Names as printed, by the name that the archive uses. Abbreviations count as words of their own alone.</summary>
    private static readonly (string Agency, string[] Names)[] Agencies =
    [
        ("Reuters", ["Reuters"]),
        ("Associated Press", ["Associated Press", "AP"]),
        ("Agence France-Presse", ["Agence France-Presse", "AFP"]),
        ("dpa", ["dpa", "DPA"]),
        ("EFE", ["EFE"]),
        ("ANSA", ["ANSA"]),
        ("PAP", ["PAP"]),
        ("Ukrinform", ["Ukrinform", "Укрінформ", "Укринформ"]),
        ("UNIAN", ["UNIAN", "УНІАН", "УНИАН"]),
        ("Interfax-Ukraine", ["Interfax-Ukraine", "Інтерфакс-Україна", "Интерфакс-Украина"]),
        ("Interfax", ["Interfax", "Интерфакс"]),
        ("TASS", ["TASS", "ТАСС"]),
        ("RIA Novosti", ["RIA Novosti", "РИА Новости"]),
        ("Anadolu Agency", ["Anadolu Agency", "Anadolu"]),
        ("Xinhua", ["Xinhua"]),
    ];

    private static readonly string[] Reports = [" reports", " reported", " informs"];
    private static readonly string[] ReportedBy =
    [
        "повідомляє ",
        "передає ",
        "сообщает ",
        "передает ",
        "Source: ",
        "Джерело: ",
        "Источник: ",
        "Quelle: ",
        "Fuente: ",
    ];

    public static string? Find(string? byline, IReadOnlyList<DocumentBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        string[] texts = [.. blocks.Where(b => b.Kind != BlockKind.Heading).Select(b => b.Text.Trim())];
        string opening = texts.Length == 0 ? "" : texts[0][..Math.Min(Opening, texts[0].Length)];
        string ending = texts.Length == 0 ? "" : texts[^1][^Math.Min(Ending, texts[^1].Length)..];
        foreach ((string agency, string[] names) in Agencies)
        {
            if (
                names.Any(n =>
                    (byline is not null && HasWord(byline, n)) || IsCredited(opening, n) || IsCreditedLast(ending, n)
                )
            )
            {
                return agency;
            }
        }

        return null;
    }

    private static bool IsCredited(string text, string name) =>
        Has(text, $"({name})")
        || Has(text, $"/{name}/")
        || Has(text, $"({name}).-")
        || Reports.Any(r => Has(text, name + r))
        || ReportedBy.Any(r => Has(text, r + name));

    private static bool IsCreditedLast(string text, string name) =>
        text == name
        || text.EndsWith($"({name})", StringComparison.Ordinal)
        || text.EndsWith($"({name}).", StringComparison.Ordinal)
        || text.EndsWith($"/{name}/", StringComparison.Ordinal)
        || ReportedBy.Any(r => text.EndsWith(r + name, StringComparison.Ordinal));

    private static bool Has(string text, string words)
    {
        int at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1]) || !char.IsLetter(words[0]));
    }

    private static bool HasWord(string text, string name)
    {
        int at = text.IndexOf(name, StringComparison.Ordinal);
        return at >= 0
            && (at == 0 || !char.IsLetter(text[at - 1]))
            && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]));
    }
}
