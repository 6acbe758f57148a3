using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Articles;

/// <summary>What lists show of an article without a title.</summary>
internal static class OpeningWords
{
    private const int Length = 80;

    /// <summary>The first words of the text, verbatim, cut at a word near 80 characters with an ellipsis.</summary>
    public static string Of(ParsedDocument document)
    {
        DocumentBlock? first =
            document.Blocks.FirstOrDefault(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote)
            ?? document.Blocks.FirstOrDefault(b => b.Kind != BlockKind.Chrome);
        ReadOnlySpan<char> text = (first?.Text ?? document.FileName).AsSpan().Trim();
        int line = text.IndexOfAny('\n', '\r');
        text = line < 0 ? text : text[..line].TrimEnd();
        if (text.Length <= Length)
        {
            return text.ToString();
        }

        int cut = text[..Length].LastIndexOf(' ');
        cut = cut > Length / 2 ? cut : Length - (char.IsHighSurrogate(text[Length - 1]) ? 1 : 0);
        return $"{text[..cut].TrimEnd([' ', ',', ';', ':', '—', '–', '-'])}…";
    }
}
