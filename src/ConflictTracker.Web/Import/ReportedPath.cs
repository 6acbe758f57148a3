namespace ConflictTracker.Web.Import;

/// <summary>A file's path as reports, pages and the archive name it: foreign names may hold line breaks, commands to a
/// terminal, marks that turn the direction of the text, or thousands of letters.</summary>
internal static class ReportedPath
{
    /// <summary>The longest, in UTF-16 units: more than any file system gives to a name and its folders.</summary>
    public const int MaxLength = 1_000;

    private const char Unprintable = '\uFFFD';

    public static string Of(string path)
    {
        string shown = path.Any(IsUnprintable)
            ? string.Concat(path.Select(c => IsUnprintable(c) ? Unprintable : c))
            : path;
        return shown.Length <= MaxLength ? shown : Shortened(shown);
    }

    /// <summary>Keeps the end, where the name with its ending stands.</summary>
    private static string Shortened(string path)
    {
        int start = path.Length - MaxLength + 1;
        return "…" + path[(char.IsLowSurrogate(path[start]) ? start + 1 : start)..];
    }

    private static bool IsUnprintable(char c) =>
        char.IsControl(c)
        || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
