using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Lines that only name where a page was copied from: "Source: example.org". A line that names an official body
/// ("Source: General Staff") attributes the news and is text.</summary>
internal static partial class SourceLine
{
    private const int LongestName = 6;

    public static bool Is(string text) =>
        text.Length <= 100
        && Opening().Match(text) is { Success: true } opening
        && opening.Length < text.Length
        && Prose.CountWords(text.AsSpan(opening.Length)) <= LongestName
        && !CommonWord().IsMatch(text[opening.Length..])
        && !OfficialBody().IsMatch(text);

    /// <summary>"Source: the mayor’s evening address": what was said, and no site.</summary>
    [GeneratedRegex(@"(?:^|\s)\p{Ll}{4,}(?:\s|$)", RegexOptions.CultureInvariant, PatternLimits.Milliseconds)]
    private static partial Regex CommonWord();

    /// <summary>"Source: General Staff": a label and a name, whoever it is.</summary>
    public static bool Attributes(string text) =>
        Opening().Match(text) is { Success: true } label && label.Length < text.Length;

    [GeneratedRegex(
        @"^(?:sources?|quellen?|fuentes?|fonti?|fonte|źródł[oa]|джерел[оа]|источники?)\s?:\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"\b(?:staff|forces?|ministry|minister|officials?|police|office|service|military|army|navy|command|governor|mayor"
            + @"|president|brigade|administration|telegram|facebook|ministerium|minist[eè]re|ministerio|ministero|ministerstwo"
            + @"|генштаб|штаб|сил|силы|міністерств|министерств|поліці|полици|служб|командуванн|командовани|адміністраці|администраци|мэр\b|мер\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex OfficialBody();
}
