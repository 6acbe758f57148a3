using ConflictTracker.Core.Articles;

namespace ConflictTracker.Data.Articles;

/// <summary>Cuts what an article says down to what readers of an extract see. What they do not see they do not find
/// either: the index gets no more.</summary>
internal static class ArticleExtract
{
    /// <summary>Of the first paragraphs.</summary>
    private const int OpeningWords = 60;

    /// <summary>Of an event's or a claim's passage.</summary>
    private const int PassageWords = 25;

    /// <summary>The content as the article's rights let readers see it.</summary>
    /// <param name="article">With its source loaded.</param>
    public static RevisionContent Shown(ArticleRow article, RevisionContent content) =>
        article.EffectiveRights == ArticleRights.Full ? content : Of(content);

    /// <summary>The blocks as the article's rights let readers see them.</summary>
    /// <param name="article">With its source loaded.</param>
    public static IReadOnlyList<DocumentBlock> Shown(ArticleRow article, IReadOnlyList<DocumentBlock> blocks) =>
        article.EffectiveRights == ArticleRights.Full ? blocks : Opening(blocks);

    private static RevisionContent Of(RevisionContent content) =>
        content with
        {
            Blocks = Opening(content.Blocks),
            Events =
            [
                .. content.Events.Select(e =>
                    Shorten(e.Quote) is { } quote ? e with { Quote = quote, Place = Start(e.Place, quote) } : e
                ),
            ],
            Claims =
            [
                .. content.Claims.Select(c =>
                    Shorten(c.Quote) is { } quote ? c with { Quote = quote, Place = Start(c.Place, quote) } : c
                ),
            ],
        };

    /// <summary>The first paragraphs, as far as the words go: the first alone may be no more than a date.</summary>
    private static List<DocumentBlock> Opening(IReadOnlyList<DocumentBlock> blocks)
    {
        List<DocumentBlock> opening = [];
        int words = OpeningWords;
        bool hasParagraphs = blocks.Any(b => b.Kind == BlockKind.Paragraph);
        foreach (
            DocumentBlock block in blocks.Where(b =>
                hasParagraphs ? b.Kind == BlockKind.Paragraph : b.Kind != BlockKind.Chrome
            )
        )
        {
            int length = LengthOf(block.Text, words);
            opening.Add(block with { Text = block.Text[..length], Place = block.PlaceOf(0, length) });
            words -= block.Text[..length].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            if (words <= 0)
            {
                break;
            }
        }

        return opening;
    }

    /// <returns>Null when it is short enough.</returns>
    private static string? Shorten(string quote)
    {
        int length = LengthOf(quote, PassageWords);
        return length < quote.Length ? quote[..length] : null;
    }

    private static TextSpan Start(TextSpan place, string quote) =>
        new(place.Start, Math.Min(place.Length, quote.Length));

    /// <summary>Up to the end of a word, so many words long.</summary>
    private static int LengthOf(string text, int words)
    {
        bool isWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            bool isSpace = char.IsWhiteSpace(text[i]);
            if (isWord && isSpace && --words == 0)
            {
                return i;
            }

            isWord = !isSpace;
        }

        return text.Length;
    }
}
