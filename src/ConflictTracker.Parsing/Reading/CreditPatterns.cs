using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>The shapes of captions with credits; <see cref="CaptionCredit"/> shows each by example.</summary>
internal static partial class CreditPatterns
{
    [GeneratedRegex(
        @"^\((?<credit>[^()]{0,60}(?:Photo|Foto|Фото|Images|/)[^()]{0,80})\)\s*(?<text>[\p{Lu}\p{Lo}""“«„].+)$",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    public static partial Regex First();

    [GeneratedRegex(
        @"^(?<text>.+?)\s*(?<open>[\[(])(?<credit>[^\[\]()]{2,120})[\])]\.?$",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Bracketed();

    [GeneratedRegex(
        @"^(?<text>|.*[\s.!?”""»)])(?:PHOTO|Photograph|Photo [Cc]redit|Photo by|Photos? courtesy of|Photo|Picture|IMAGE|Image source|Image credit|Image|Credit|Illustration|©"
            + @"|Fotos?|Bildquelle|Bild|Fotografía|Imagen|Crédits? photo|Crédits?|Фото|Світлина|Zdjęcie|[Ff]ot\.)"
            + @"(?:\s?[:|/]|(?<=by|of|©|[Ff]ot\.)|(?<=source),)\s*(?<credit>[^:]{2,100})$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex AfterLabel();

    [GeneratedRegex(
        @"^(?<text>.+[.!?…”""»)])\s+(?:©\s*)?(?<credit>[^.!?:;”""»]{2,100})\.?$",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    public static partial Regex LastNames();

    [GeneratedRegex(
        @"^(?<text>[^/]{20,}?\p{L})\s?/\s?(?<credit>[\p{Lu}\p{Nd}][^./]{1,40}(?:/[\p{Lu}\p{Nd}][^./]{1,40})*)$",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Slashed();

    [GeneratedRegex(
        @"\b(?:PHOTO|Photograph|Photo|Picture|Image|Credit|Foto|Bild|Imagen|Crédit|Фото|Світлина|Zdjęcie|[Ff]ot\.)",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Label();

    [GeneratedRegex(
        @"^(?:File|Handout|Courtesy|Screengrab|Screenshot)\b",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex FileLabel();
}
