using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>The short links that only posts have.</summary>
internal static partial class PostLinks
{
    /// <summary>The picture's link of a post, as printed, else another short link; or null.</summary>
    public static string? Find(string text)
    {
        Match picture = Picture().Match(text);
        if (picture.Success)
        {
            return picture.Value;
        }

        Match link = Short().Match(text);
        return link.Success ? link.Value : null;
    }

    public static bool HasPicture(string text) =>
        text.Contains("pic.", StringComparison.OrdinalIgnoreCase) && Picture().IsMatch(text);

    public static bool EndsInShort(string text) =>
        text.Contains("t.co/", StringComparison.Ordinal) && ShortAtEnd().IsMatch(text);

    [GeneratedRegex(@"https://t\.co/[A-Za-z0-9]{4,20}$", RegexOptions.None, PatternLimits.Milliseconds)]
    private static partial Regex ShortAtEnd();

    [GeneratedRegex(@"\bpic\.(?:twitter|x)\.com/[A-Za-z0-9]+", RegexOptions.IgnoreCase, PatternLimits.Milliseconds)]
    private static partial Regex Picture();

    [GeneratedRegex(
        @"https?://(?:t\.co/[A-Za-z0-9]+|(?:www\.)?(?:twitter|x)\.com/[A-Za-z0-9_]+/status/[0-9]+)",
        RegexOptions.IgnoreCase,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Short();
}
