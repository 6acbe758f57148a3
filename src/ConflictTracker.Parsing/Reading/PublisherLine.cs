using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Lines that are the name of a paper or a site and nothing else: "Osten.example", "The Valley Times".</summary>
internal static partial class PublisherLine
{
    private const int LongestName = 5;
    private const int LongestBranch = 2;

    private const string Names =
        @"(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:News|Times|Post|Herald|Tribune|Journal|Guardian|Telegraph|Independent|Press|Gazette|Observer|Chronicle|Monitor"
        + @"|Media|TV|Radio|Agency|Network|Daily|Weekly|Standard|Zeitung|Nachrichten|Today|Online|Staff)(?: \([\p{L}., ]{2,30}\))?$";

    public static bool Is(string text) =>
        text.Length <= 60
        && !Prose.EndsSentence(text)
        && (
            Site().IsMatch(text)
            || Body().IsMatch(text)
            || (Prose.CountWords(WithoutPlace(text)) <= LongestName && Paper().IsMatch(text))
        );

    /// <summary>"Valley Times": by its last word the name of a paper, and of nothing else.</summary>
    public static bool IsPaper(string text) =>
        text.Length <= 60 && Prose.CountWords(text) <= LongestName && (Site().IsMatch(text) || Named().IsMatch(text));

    /// <summary>"Telegram: Contact @valley", "Valley NOW – Telegram", "ABC News", "Suspilne Osten": the name of a channel, a paper or
    /// an agency's branch above what it posted.</summary>
    public static bool IsChannel(string text) =>
        text.Length <= 60
        && !Prose.EndsSentence(text)
        && (
            Channel().IsMatch(text)
            || Named().IsMatch(text)
            || (
                Prose.CountWords(text) <= LongestBranch
                && AgencyNames.Pattern().Match(text) is { Success: true, Index: 0 }
            )
        );

    private static string WithoutPlace(string text) =>
        text.IndexOf('(', StringComparison.Ordinal) is > 0 and var at ? text[..at] : text;

    [GeneratedRegex(
        @"^(?:\p{L}[\p{L}\p{Nd}-]*\.)+\p{L}{2,8}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Site();

    /// <summary>"Institute for the Study of Rivers", "Institut für Talkunde": a body that publishes reports.</summary>
    [GeneratedRegex(
        @"^(?:The )?(?:Institut(?:e|o|ion|ution)?|Istituto|Instytut|Cent(?:er|re|ro)|Zentrum|Foundation|Stiftung|Fondation|Інститут|Институт|Центр) (?:for|of|on|für|der|de|pour|para|per|di|\p{Lu})[^.!?:,]{3,45}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Body();

    [GeneratedRegex(
        @"^(?:The|Le|La|El|Il|Die|Der) (?:\p{Lu}[\p{L}’'-]+ ?){1,3}$" + "|^" + Names,
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Paper();

    [GeneratedRegex("^(?:The )?" + Names, RegexOptions.CultureInvariant, PatternLimits.Milliseconds)]
    private static partial Regex Named();

    [GeneratedRegex(
        @"^Telegram: .{0,30}@\w{3,32}$|^[^.!?:]{3,50} [–—|-] Telegram$|^@\w{3,32}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Channel();
}
