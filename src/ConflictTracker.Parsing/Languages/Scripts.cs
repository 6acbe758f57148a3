namespace ConflictTracker.Parsing.Languages;

/// <summary>Which script a word is written in, and the language of a script that has but one.</summary>
internal static class Scripts
{
    /// <summary>By the first letter: words in two scripts are misprints.</summary>
    public static Script Of(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            Script script = Of(c);
            if (script != Script.None)
            {
                return script;
            }
        }

        return Script.None;
    }

    public static Script Of(char c) =>
        c switch
        {
            >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF' =>
                Script.Latin,
            >= '\u0400' and <= '\u052F' => Script.Cyrillic,
            >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => Script.Greek,
            >= '\u10A0' and <= '\u10FF' or >= '\u1C90' and <= '\u1CBF' => Script.Georgian,
            >= '\u0530' and <= '\u058F' => Script.Armenian,
            >= '\u0590' and <= '\u05FF' => Script.Hebrew,
            >= '\u0600' and <= '\u06FF' => Script.Arabic,
            >= '\u3040' and <= '\u30FF' => Script.Kana,
            >= '\u4E00' and <= '\u9FFF' => Script.Han,
            >= '\uAC00' and <= '\uD7AF' => Script.Hangul,
            _ => Script.None,
        };

    public static string? LanguageOf(Script script) =>
        script switch
        {
            Script.Greek => "el",
            Script.Georgian => "ka",
            Script.Armenian => "hy",
            Script.Hebrew => "he",
            Script.Arabic => "ar",
            Script.Kana => "ja",
            Script.Han => "zh",
            Script.Hangul => "ko",
            _ => null,
        };
}
