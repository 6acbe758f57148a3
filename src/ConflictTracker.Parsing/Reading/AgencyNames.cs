using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>The agencies whose names stand in credits and bylines.</summary>
internal static partial class AgencyNames
{
    /// <summary>The text is an agency's name and nothing else.</summary>
    public static bool Is(string text) =>
        text.Length < 40
        && Pattern().Match(text) is { Success: true } name
        && name.Length + (text.StartsWith("The ", StringComparison.Ordinal) ? 4 : 0) == text.Length;

    /// <summary>"DPA · AFP", "Interfax-Ukraine": names of agencies and nothing else.</summary>
    public static bool AreAll(string text) =>
        text.Length < 60
        && text.Split(
            ['·', '/', ',', '|', '+', '•'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        )
            is { Length: > 0 } names
        && Array.TrueForAll(names, n => Is(n) || Agency().IsMatch(n));

    /// <summary>Agencies whose names stand below or among the paragraphs that they sent, and seldom in a picture's credit.</summary>
    [GeneratedRegex(
        @"^(?:Interfax(?:-\p{L}+)?|Інтерфакс(?:-Україна)?|Интерфакс(?:-\p{L}+)?|Armenpress|Арменпресс|AZERTAC|Azertac|Азертадж|Tasnim|Fars(?: News)?|IRNA|ISNA|Mehr News|WAFA|SANA|WAM|Yonhap|Agerpres|Adnkronos|AGI|AdnKronos"
            + @"|Europapress|PTI|IANS|ANI|NTB|Ritzau|STT|ANP|Lusa|ČTK|CTK|TASR|MTI|BTA|Tanjug|Hina|STA|APA|sda|SDA|Keystone-SDA|kna|KNA|epd|AAP|BelTA|БелТА|БЕЛТА|Kazinform|RBC(?:-Ukraine)?|РБК(?:-Україна|-Украина)?|Главком|Liga\.net)$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Agency();

    [GeneratedRegex(
        @"\b(?:AP Photo|AP PHOTO|AP|Associated Press|Reuters|REUTERS|AFP(?:[ -]JIJI)?|Agence France-Presse|EPA(?:-EFE)?|EFE|Getty(?: Images)?|Anadolu(?: Agency| Ajansı| Images)?|TASS|ТАСС"
            + @"|RIA Novosti|РИА Новости|Sputnik|Ukrinform|Укрінформ|UNIAN|УНІАН|УНИАН|NurPhoto|dpa|DPA|ANSA|PAP|Xinhua|Bloomberg|Shutterstock|Alamy|ZUMA(?: Press)?"
            + @"|picture[- ]alliance|imago(?: images)?|IMAGO|Maxar(?: Technologies)?|Planet Labs|Kyodo|LaPresse|Europa Press|Belga|SIPA|Sipa|Keystone|ABACA"
            + @"|Global Images Ukraine|Suspilne|Суспільне|Wikimedia(?: Commons)?|Handout)(?![\p{L}\p{Nd}])",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Pattern();
}
