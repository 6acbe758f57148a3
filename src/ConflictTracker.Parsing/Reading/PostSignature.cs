using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>The line that attributes an embedded post: "— Press Office (@pressoffice) August 11, 2024", the dash often lost.</summary>
/// <param name="Start">Where its dash, or its name, stands in the text.</param>
/// <param name="End">Where it ends, its date included.</param>
/// <param name="Author">As printed, without the emoji around it; null when there is no name.</param>
internal sealed partial record PostSignature(int Start, int End, string? Author, string Handle, DateOnly? Date)
{
    private const int LongestName = 8;

    /// <summary>The first signature in a text, or null.</summary>
    /// <param name="after">Where to begin to look.</param>
    public static PostSignature? Find(string text, int after = 0)
    {
        int at = text.IndexOf("(@", after, StringComparison.Ordinal);
        while (at >= 0)
        {
            int from = Math.Max(after, at - 120);
            int close = text.AsSpan(at, Math.Min(40, text.Length - at)).IndexOf(')');
            Match match = close < 0 ? Match.Empty : Signature().Match(text, from, at + close + 1 - from);
            if (match.Success && match.Groups["handle"].Index == at + 1)
            {
                int end = match.Index + match.Length;
                DateOnly? date = PostDate.AtStart(text.Substring(end, Math.Min(60, text.Length - end)), out int length);
                bool isSure = match.Groups["dash"].ValueSpan is not ("-" or "");
                bool isDated = date is not null && (match.Groups["dash"].Length > 0 || IsNameAlone(match));
                if (isSure || isDated)
                {
                    return new PostSignature(
                        match.Groups["dash"].Index,
                        end + length,
                        Name(match.Groups["author"].Value),
                        match.Groups["handle"].Value,
                        date
                    );
                }
            }

            at = text.IndexOf("(@", at + 2, StringComparison.Ordinal);
        }

        return null;
    }

    /// <summary>Without a dash the name begins where a line or a sentence does, and is short.</summary>
    private static bool IsNameAlone(Match signature) =>
        Prose.CountWords(signature.Groups["author"].ValueSpan) is > 0 and <= LongestName;

    /// <summary>A name as printed, without the emoji and marks around it; null for nothing else.</summary>
    public static string? Name(string printed)
    {
        int start = 0;
        int end = printed.Length;
        while (start < end && !IsOfName(printed[start]))
        {
            start++;
        }

        while (end > start && !IsOfName(printed[end - 1]))
        {
            end--;
        }

        return start < end ? printed[start..end] : null;
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '.' or ')' or '"' or '»' or '!';

    [GeneratedRegex(
        @"(?<dash>—|(?<=^|[\s.…!?""”])(?:–|--|-)|(?<=^|[\p{L}\p{Nd}]{3}[.!?…][""”»]?\s|\bpic\.\S{8,40}\s|https?://\S{4,60}\s))\s*(?<author>[^@()—]{0,100}?)\s*\((?<handle>@[A-Za-z0-9_]{1,30})\)",
        RegexOptions.RightToLeft,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Signature();
}
