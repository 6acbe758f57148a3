using System.Collections.Frozen;

namespace ConflictTracker.Parsing.Reading;

/// <summary>The words of navigation, as <c>chrome-lines.txt</c> and <c>chrome-openings.txt</c> list them by language.</summary>
internal static class ChromePhrases
{
    /// <summary>Longer lines are text, however they begin.</summary>
    private const int LongestPointer = 30;

    private static readonly FrozenSet<string> Lines = Load("chrome-lines.txt");

    private static readonly FrozenSet<string> Sections = Load("section-names.txt");

    private static readonly FrozenSet<string> Links = Load("link-labels.txt");

    /// <summary>By their first letter, so that a line is compared with few.</summary>
    private static readonly FrozenDictionary<char, string[]> Openings = Entries("chrome-openings.txt")
        .GroupBy(o => o[0])
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The whole line is chrome.</summary>
    public static bool IsLine(string text) =>
        text.Length <= 60 && (Lines.Contains(Bare(text)) || Lines.Contains(Bare(WithoutNumber(text))));

    /// <summary>The whole line is the name of a section: chrome above an article, perhaps a heading inside it.</summary>
    public static bool IsSection(string text) =>
        text.Length <= 60 && (Sections.Contains(Bare(text)) || Sections.Contains(Bare(WithoutNumber(text))));

    /// <summary>"Read also:": titles of other pages may stand below it.</summary>
    public static bool LeadsToLinks(string text) => text.Length <= 60 && Links.Contains(Bare(text));

    /// <summary>The line opens as pointers to other pages do.</summary>
    public static bool IsOpening(string text)
    {
        string bare = text.Length > 2 && text[0] == '(' && text[^1] == ')' ? text[1..] : text;
        string line = WithoutNumber(bare)
            .TrimStart('-', '–', '—', '•', '>', '→', '»', '*', '|', ' ', '\u00A0')
            .ToLowerInvariant();
        return line.Length > 0
            && Openings.TryGetValue(line[0], out string[]? openings)
            && Array.Exists(openings, o => line.StartsWith(o, StringComparison.Ordinal) && EndsAWord(line, o.Length))
            && Prose.CountWords(text) <= LongestPointer;
    }

    /// <summary>"2. Skip to the menu": pages number the links above their articles.</summary>
    public static string WithoutNumber(string text)
    {
        int digits = 0;
        while (digits < Math.Min(2, text.Length) && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits > 0 && text.Length > digits + 2 && text[digits] == '.' && text[digits + 1] == ' '
            ? text[(digits + 2)..]
            : text;
    }

    private static bool EndsAWord(string line, int at) =>
        at == line.Length || !char.IsLetter(line[at - 1]) || !char.IsLetter(line[at]);

    /// <summary>A line as the lists write it: small, without the marks around it.</summary>
    public static string Bare(string line) =>
        line.Trim([.. " .:;!?…>→»«‹›|•·*+@-–—[]()\"“”\u00A0"]).Replace('’', '\'').ToLowerInvariant();

    /// <summary>The lines of one of the lists, bare.</summary>
    public static FrozenSet<string> Load(string name) => Entries(name).Select(Bare).ToFrozenSet();

    private static IEnumerable<string> Entries(string name)
    {
        using Stream stream = typeof(ChromePhrases).Assembly.GetManifestResourceStream($"reading/{name}")!;
        using StreamReader reader = new(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(l => !l.StartsWith('#')),
        ];
    }
}
