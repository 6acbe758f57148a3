using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Finds the element of a page that holds the article: where the paragraphs are.</summary>
internal static class ArticleElement
{
    /// <summary>Shorter paragraphs are teasers and links.</summary>
    private const int ShortestParagraph = 40;

    public static IElement Find(IHtmlDocument page, IElement? title)
    {
        IElement body = page.Body ?? page.DocumentElement;
        IElement best = Densest(body) ?? body;
        for (IElement? element = best; element is not null && element != body; element = element.ParentElement)
        {
            bool isArticle =
                element.LocalName is "article" or "main"
                || element.GetAttribute("itemtype")?.Contains("Article", StringComparison.Ordinal) == true;
            if (isArticle)
            {
                return element;
            }
        }

        // Without such an element, the smallest one that has the title too.
        for (
            IElement? element = best;
            title is not null && element is not null && element != body;
            element = element.ParentElement
        )
        {
            if (title.Ancestors().Contains(element))
            {
                return element;
            }
        }

        return best;
    }

    /// <summary>Each paragraph speaks for its parent, and half as loud for the one above.</summary>
    private static IElement? Densest(IElement body)
    {
        Dictionary<IElement, int> scores = [];
        Stack<IElement> open = new([body]);
        while (open.TryPop(out IElement? element))
        {
            if (HtmlElements.IsSilent(element) || (element != body && HtmlElements.IsChrome(element)))
            {
                continue;
            }

            int length = LengthOfWords(element);
            if (length >= ShortestParagraph)
            {
                IElement parent = element.LocalName is "p" or "li" or "blockquote"
                    ? element.ParentElement ?? element
                    : element;
                Add(scores, parent, length);
                Add(scores, parent.ParentElement, length / 2);
            }

            for (int i = element.ChildNodes.Length - 1; i >= 0; i--)
            {
                if (element.ChildNodes[i] is IElement child)
                {
                    open.Push(child);
                }
            }
        }

        return scores.Count == 0 ? null : scores.MaxBy(s => s.Value).Key;
    }

    private static void Add(Dictionary<IElement, int> scores, IElement? element, int length)
    {
        if (element is not null)
        {
            scores[element] = scores.GetValueOrDefault(element) + length;
        }
    }

    /// <summary>Of an element's own text and that of its inline children, links left out.</summary>
    private static int LengthOfWords(IElement element)
    {
        int length = 0;
        foreach (INode node in element.ChildNodes)
        {
            length += node switch
            {
                IText text => text.Data.AsSpan().Trim().Length,
                IElement { LocalName: not "a" } child
                    when !HtmlElements.IsBlock(child) && !HtmlElements.IsSilent(child) => child
                    .ChildNodes.OfType<IText>()
                    .Sum(t => t.Data.Length),
                _ => 0,
            };
        }

        return length;
    }
}
