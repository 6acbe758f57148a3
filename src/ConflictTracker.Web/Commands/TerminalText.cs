namespace ConflictTracker.Web.Commands;

/// <summary>Foreign text as a terminal may show it: on one line, without commands to it or marks that turn the
/// direction.</summary>
internal static class TerminalText
{
    public static string Of(string text) => text.Any(IsCommand) ? string.Concat(text.Select(Shown)) : text;

    private static char Shown(char c) => IsCommand(c) ? ' ' : c;

    private static bool IsCommand(char c) =>
        char.IsControl(c)
        || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
