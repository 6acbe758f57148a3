using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Lines that are the name of a paper or a site and nothing else: "Osten.example", "The Valley Times".</summary>
internal static partial class PublisherLine
{
    private const int LongestName = 5;

    public static bool Is(string text) =>
        text.Length <= 60
        && !Prose.EndsSentence(text)
        && (Site().IsMatch(text) || (Prose.CountWords(WithoutPlace(text)) <= LongestName && Paper().IsMatch(text)));

    private static string WithoutPlace(string text) =>
        text.IndexOf('(', StringComparison.Ordinal) is > 0 and var at ? text[..at] : text;

    [GeneratedRegex(
        @"^(?:\p{L}[\p{L}\p{Nd}-]*\.)+\p{L}{2,8}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Site();

    [GeneratedRegex(
        @"^(?:The|Le|La|El|Il|Die|Der) (?:\p{Lu}[\p{L}’'-]+ ?){1,3}$"
            + @"|^(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:News|Times|Post|Herald|Tribune|Journal|Guardian|Telegraph|Independent|Press|Gazette|Observer|Chronicle|Monitor"
            + @"|Media|TV|Radio|Agency|Network|Daily|Weekly|Standard|Zeitung|Nachrichten|Today|Online|Staff)(?: \([\p{L}., ]{2,30}\))?$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Paper();
}
