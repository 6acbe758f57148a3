using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>A picture's caption cut into its words and its credit, in the shapes in which agencies print them.</summary>
/// <param name="Text">The caption's words; empty for a line that is a credit alone.</param>
/// <param name="Credit">Null for a line that is labelled as a caption and names nobody.</param>
internal sealed partial record CaptionCredit(string Text, string? Credit)
{
    private const int LongestCredit = 10;

    /// <summary>The caption that a line is, or null.</summary>
    public static CaptionCredit? Find(string line)
    {
        if (line.Length > Prose.LongestLine || !HasSign(line))
        {
            return null;
        }

        return Before(line) ?? InBrackets(line) ?? Labelled(line) ?? AfterSentence(line) ?? AfterSlash(line);
    }

    /// <summary>Cheap and first: what every credit has, a slash, a bracket, an agency or a label.</summary>
    private static bool HasSign(string line) =>
        line.AsSpan().IndexOfAny('/', '[', '(') >= 0
        || line.Contains('©', StringComparison.Ordinal)
        || line.Contains('|', StringComparison.Ordinal)
        || Agency().IsMatch(line)
        || Label().IsMatch(line);

    /// <summary>"(AP Photo/Jane Doe) Smoke rises."</summary>
    private static CaptionCredit? Before(string line) =>
        First().Match(line) is { Success: true } match ? Of(match) : null;

    /// <summary>"Smoke rises [Jane Doe/AFP]", "Smoke rises. (AP Photo/Jane Doe)".</summary>
    private static CaptionCredit? InBrackets(string line)
    {
        Match match = Bracketed().Match(line);
        if (!match.Success)
        {
            return null;
        }

        string credit = match.Groups["credit"].Value;
        bool isSquare = match.Groups["open"].ValueSpan is "[";
        bool hasAgency = Agency().IsMatch(credit) || Label().IsMatch(credit) || FileLabel().IsMatch(credit);
        bool hasSlash = IsNames(credit, leastParts: 2);
        return (isSquare && (hasAgency || hasSlash)) || (hasAgency && (hasSlash || Label().IsMatch(credit)))
            ? Of(match)
            : null;
    }

    /// <summary>"Smoke rises. Photograph: Jane Doe/Example Images", "Foto: Jana Muster".</summary>
    private static CaptionCredit? Labelled(string line)
    {
        Match match = AfterLabel().Match(line);
        if (!match.Success)
        {
            return null;
        }

        // "Photo: A man crosses the square" labels the words, not their maker.
        string credit = match.Groups["credit"].Value;
        bool isCredit = Prose.CountWords(credit) <= LongestCredit && !Prose.EndsSentence(credit);
        bool isAlone = match.Groups["text"].ValueSpan.IsWhiteSpace();
        bool namesMaker = IsNames(credit, leastParts: 2) || Agency().IsMatch(credit) || Prose.CountWords(credit) < 4;
        return isAlone && !(isCredit && namesMaker) ? new CaptionCredit(line, null)
            : isCredit ? Of(match)
            : null;
    }

    /// <summary>"Smoke rises. Reuters", "Smoke rises. AFP/Jane DOE.", "Smoke rises. Jane Doe/Example/Getty".</summary>
    private static CaptionCredit? AfterSentence(string line)
    {
        Match match = LastNames().Match(line);
        return match.Success && IsCredit(match.Groups["credit"].Value) ? Of(match) : null;
    }

    /// <summary>"Smoke rises over the port/Example/AFP".</summary>
    private static CaptionCredit? AfterSlash(string line)
    {
        Match match = Slashed().Match(line);
        return
            match.Success
            && Prose.CountWords(match.Groups["text"].Value) >= 5
            && (
                Agency().IsMatch(match.Groups["credit"].Value)
                || match.Groups["credit"].Value.Contains('/', StringComparison.Ordinal)
            )
            ? Of(match)
            : null;
    }

    private static bool IsCredit(string credit) =>
        Prose.CountWords(credit) <= LongestCredit
        && (
            IsNames(credit, leastParts: 2)
            || Agency().Match(credit) is { Success: true, Index: 0 } agency
                && agency.Length >= credit.TrimEnd('.').Length
        );

    /// <summary>Parts between slashes or bars, each a few words that begin in capitals.</summary>
    private static bool IsNames(string credit, int leastParts)
    {
        string[] parts = credit.Split(['/', '|'], StringSplitOptions.TrimEntries);
        return parts.Length >= leastParts && Array.TrueForAll(parts, IsName);
    }

    private static bool IsName(string part) =>
        part.Length is > 1 and < 50
        && Prose.HasLetters(part)
        && Prose.CountWords(part) is > 0 and < 6
        && (char.IsUpper(part[0]) || char.IsDigit(part[0]) || part.StartsWith("via ", StringComparison.Ordinal));

    private static CaptionCredit Of(Match match) =>
        new(match.Groups["text"].Value.Trim(), match.Groups["credit"].Value.Trim().TrimEnd('.'));

    [GeneratedRegex(
        @"^\((?<credit>[^()]{0,60}(?:Photo|Foto|Фото|Images|/)[^()]{0,80})\)\s*(?<text>[\p{Lu}\p{Lo}""“«„].+)$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex First();

    [GeneratedRegex(@"^(?<text>.+?)\s*(?<open>[\[(])(?<credit>[^\[\]()]{2,120})[\])]\.?$", RegexOptions.None, 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"^(?<text>|.*[\s.!?”""»)])(?:Photograph|Photo credit|Photo by|Photos? courtesy of|Photo|Picture|Image source|Image credit|Image|Credit|Illustration"
            + @"|Fotos?|Bildquelle|Bild|Fotografía|Imagen|Crédits? photo|Crédits?|Фото|Світлина|Zdjęcie|[Ff]ot\.)"
            + @"(?:\s?[:©|/]|(?<=by|of|[Ff]ot\.))\s*(?<credit>[^:]{2,100})$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AfterLabel();

    [GeneratedRegex(@"^(?<text>.+[.!?…”""»)])\s+(?:©\s*)?(?<credit>[^.!?:;”""»]{2,100})\.?$", RegexOptions.None, 1000)]
    private static partial Regex LastNames();

    [GeneratedRegex(
        @"^(?<text>[^/]{20,}?\p{L})\s?/\s?(?<credit>[\p{Lu}\p{Nd}][^./]{1,40}(?:/[\p{Lu}\p{Nd}][^./]{1,40})*)$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Slashed();

    [GeneratedRegex(
        @"\b(?:Photograph|Photo|Picture|Image|Credit|Foto|Bild|Imagen|Crédit|Фото|Світлина|Zdjęcie|[Ff]ot\.)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:File|Handout|Courtesy|Screengrab|Screenshot)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FileLabel();

    [GeneratedRegex(
        @"\b(?:AP Photo|AP|Associated Press|Reuters|REUTERS|AFP(?:[ -]JIJI)?|Agence France-Presse|EPA(?:-EFE)?|EFE|Getty(?: Images)?|Anadolu(?: Agency| Ajansı| Images)?|TASS|ТАСС"
            + @"|RIA Novosti|РИА Новости|Sputnik|Ukrinform|Укрінформ|UNIAN|УНІАН|УНИАН|NurPhoto|dpa|DPA|ANSA|PAP|Xinhua|Bloomberg|Shutterstock|Alamy|ZUMA(?: Press)?"
            + @"|picture[- ]alliance|imago(?: images)?|IMAGO|Maxar(?: Technologies)?|Planet Labs|Kyodo|LaPresse|Europa Press|Belga|SIPA|Sipa|Keystone|ABACA"
            + @"|Global Images Ukraine|Suspilne|Суспільне|Wikimedia(?: Commons)?|Handout)(?![\p{L}\p{Nd}])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Agency();
}
