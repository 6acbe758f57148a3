using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Import;

/// <summary>The words with which a document begins: what lists show beneath its title.</summary>
public static class OpeningWords
{
    /// <summary>About three lines of a list.</summary>
    private const int Enough = 280;

    /// <summary>The first words of running text, verbatim, cut at the end of a sentence where one ends in time, else at a
    /// word. Empty when the document holds no running text.</summary>
    public static string Of(IReadOnlyList<DocumentBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        DocumentBlock? first =
            blocks.FirstOrDefault(b => b.Kind == BlockKind.Paragraph && b.Text.Length >= 40)
            ?? blocks.FirstOrDefault(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote);
        return first is null ? "" : Cut(first.Text.Trim());
    }

    private static string Cut(string text)
    {
        if (text.Length <= Enough)
        {
            return text;
        }

        string head = text[..(Enough + 1)];
        int sentence = head.LastIndexOfAny(['.', '!', '?', '…']);
        while (sentence > 0 && !char.IsWhiteSpace(head[Math.Min(sentence + 1, Enough)]))
        {
            sentence = head.LastIndexOfAny(['.', '!', '?', '…'], sentence - 1);
        }

        // A sentence end in the first words is more often an abbreviation than an end.
        if (sentence >= Enough / 4)
        {
            return head[..(sentence + 1)];
        }

        int word = head.LastIndexOf(' ');
        return (word > 0 ? head[..word] : head[..Enough]).TrimEnd(' ', ',', ';', ':', '–', '-');
    }
}
