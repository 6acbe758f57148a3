namespace ConflictTracker.Parsing.Reading;

/// <summary>What can be told of a line without knowing its language.</summary>
internal static class Prose
{
    /// <summary>No heading, caption, byline or piece of chrome is longer, in UTF-16 units.</summary>
    public const int LongestLine = 600;

    private const string Closers = "\"'”’»›“)]}*_ \u00A0";

    /// <summary>The last character that is no closing quote or bracket; a space for none.</summary>
    public static char LastMark(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimEnd(Closers);
        return rest.IsEmpty ? ' ' : rest[^1];
    }

    /// <summary>Ends as a sentence or a lead-in does. Greek asks with <c>;</c>.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text) =>
        LastMark(text) is '.' or '!' or '?' or '…' or ':' or ';' or ',' or '\u037E' or '。' or '।';

    /// <summary>Georgian has one case in running text, which Unicode counts as the lower.</summary>
    public static bool StartsInLowerCase(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart("\"'“‘«„([ ");
        return !rest.IsEmpty && char.IsLower(rest[0]) && rest[0] is not (>= '\u10D0' and <= '\u10FF');
    }

    public static bool HasLetters(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Runs of letters and digits, apostrophes and hyphens inside.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool part = char.IsLetterOrDigit(c) || (inside && c is '\'' or '’' or '-' or '‑');
            words += part && !inside ? 1 : 0;
            inside = part;
        }

        return words;
    }

    /// <summary>Each word begins with a capital.</summary>
    public static bool IsNames(string text) =>
        Array.TrueForAll(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), w => char.IsUpper(w[0]));

    /// <summary>Letters and digits alone, small, words parted by one space: for comparing lines.</summary>
    public static string Squeeze(ReadOnlySpan<char> text)
    {
        System.Text.StringBuilder squeezed = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                squeezed.Append(char.ToLowerInvariant(c));
            }
            else if (squeezed.Length > 0 && squeezed[^1] != ' ')
            {
                squeezed.Append(' ');
            }
        }

        return squeezed.ToString().TrimEnd();
    }
}
