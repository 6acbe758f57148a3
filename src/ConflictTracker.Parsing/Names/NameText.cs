namespace ConflictTracker.Parsing.Names;

/// <summary>
/// Text as names are compared in it: every apostrophe, hyphen and space of one kind. A character stays one character,
/// so that places in the folded text are places in the text.
/// </summary>
internal static class NameText
{
    public static string Fold(string text) =>
        string.Create(
            text.Length,
            text,
            static (folded, original) =>
            {
                for (int i = 0; i < folded.Length; i++)
                {
                    folded[i] = Fold(original[i]);
                }
            }
        );

    public static char Fold(char c) =>
        c switch
        {
            '’' or '‘' or 'ʼ' or '`' or '´' or 'ʹ' => '\'',
            '‐' or '‑' or '–' or '−' => '-',
            '\n' or '\r' or '\t' or '\u00A0' or '\u2009' or '\u202F' => ' ',
            _ => c,
        };

    /// <summary>Whether a word can neither begin nor go on across this place.</summary>
    public static bool IsBorder(ReadOnlySpan<char> text, int at) =>
        at <= 0 || at >= text.Length || !(IsWordCharacter(text[at - 1]) && IsWordCharacter(text[at]));

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';
}
