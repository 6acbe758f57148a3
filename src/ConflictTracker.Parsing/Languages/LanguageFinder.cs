using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Dating;

namespace ConflictTracker.Parsing.Languages;

/// <summary>
/// Tells a document's language by its script, its letters and its small words. Embedded posts, captions and addresses are
/// often foreign and do not count; the opening counts double.
/// </summary>
public static class LanguageFinder
{
    /// <summary>ISO 639-1, or null when the text is too short or in no language that the archive knows.</summary>
    public static string? Find(ParsedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var scores = new LanguageScores();
        bool isOpening = true;
        if (document.Title is { Length: > 0 } title)
        {
            Read(title, 2, scores);
            isOpening = false;
        }

        foreach (DocumentBlock block in document.Blocks)
        {
            if (block.Kind is not (BlockKind.Chrome or BlockKind.SocialPost or BlockKind.Caption))
            {
                Read(block.Text, isOpening ? 2 : 1, scores);
                isOpening = false;
            }
        }

        return scores.Best ?? OfCaptions(document);
    }

    /// <summary>A picture with its caption is a document too.</summary>
    private static string? OfCaptions(ParsedDocument document)
    {
        var scores = new LanguageScores();
        foreach (DocumentBlock block in document.Blocks.Where(b => b.Kind == BlockKind.Caption))
        {
            Read(block.CaptionText ?? block.Text, 1, scores);
        }

        return scores.Best;
    }

    /// <summary>The language of a run of text, or null.</summary>
    public static string? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scores = new LanguageScores();
        Read(text, 1, scores);
        return scores.Best;
    }

    /// <summary>Word by word in one pass; addresses, handles and hashtags are no words of the language.</summary>
    private static void Read(string text, int weight, LanguageScores scores)
    {
        for (int i = 0; i < text.Length; )
        {
            bool isName = text[i] is '@' or '#';
            int start = isName ? i + 1 : i;
            int end = WordEnd(text, start);
            if (end == start)
            {
                i = start + (isName ? 0 : 1);
            }
            else if (text.AsSpan(end).StartsWith("://", StringComparison.Ordinal))
            {
                i = AddressEnd(text, end);
            }
            else
            {
                if (!isName)
                {
                    ReadWord(text.AsSpan(start, end - start), weight, scores);
                }

                i = end;
            }
        }
    }

    private static void ReadWord(ReadOnlySpan<char> word, int weight, LanguageScores scores)
    {
        int article = Elision.LengthIn(word);
        if (article > 0)
        {
            scores.Add(word[..(article - 1)], weight);
        }

        scores.Add(word[article..], weight);
    }

    private static int WordEnd(string text, int start)
    {
        int end = start;
        while (
            end < text.Length
            && (
                char.IsLetter(text[end])
                || (end > start && text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
            )
        )
        {
            end++;
        }

        return end;
    }

    private static int AddressEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
