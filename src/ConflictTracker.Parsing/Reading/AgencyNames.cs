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
