using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Walks a page once, in the order of its source, and cuts it into pieces: inside the article by what each element is,
/// outside it as chrome. Scripts, styles and controls leave nothing behind.
/// </summary>
internal sealed class HtmlPieces
{
    private readonly HtmlCursor _cursor;
    private readonly int _offset;
    private readonly IElement _article;
    private readonly IElement? _title;
    private readonly List<Piece> _pieces = [];
    private readonly Stack<Level> _levels = [];
    private PieceText _text = new();
    private int _near;

    private HtmlPieces(string source, int offset, IElement article, IElement? title)
    {
        _cursor = new HtmlCursor(source);
        _offset = offset;
        _article = article;
        _title = title;
    }

    public static HtmlParser Parser { get; } =
        new(new HtmlParserOptions { IsKeepingSourceReferences = true, IsNotConsumingCharacterReferences = false });

    /// <summary>The page's pieces.</summary>
    /// <param name="article">The element that holds the article: what stands outside it is chrome.</param>
    /// <param name="title">The element that holds the title, or null.</param>
    public static List<Piece> Of(IHtmlDocument page, string source, IElement article, IElement? title)
    {
        HtmlPieces pieces = new(source, 0, article, title);
        pieces.Walk(page.Body ?? page.DocumentElement);
        return pieces._pieces;
    }

    /// <summary>The pieces of markup inside another text.</summary>
    /// <param name="offset">Where the markup begins in the original.</param>
    public static List<Piece> OfFragment(string markup, int offset)
    {
        IHtmlDocument page = Parser.ParseDocument(markup);
        IElement root = page.Body ?? page.DocumentElement;
        HtmlPieces pieces = new(markup, offset, root, null);
        pieces.Walk(root);
        return pieces._pieces;
    }

    private void Walk(IElement root)
    {
        Enter(root);
        while (_levels.Count > 0)
        {
            Level level = _levels.Pop();
            if (level.Next == level.Element.ChildNodes.Length)
            {
                Leave(level);
                continue;
            }

            INode child = level.Element.ChildNodes[level.Next];
            _levels.Push(level with { Next = level.Next + 1 });
            if (child is IText text)
            {
                _cursor.Append(text.Data, _text);
            }
            else if (child is IElement element)
            {
                Enter(element);
            }
        }
    }

    private void Enter(IElement element)
    {
        if (element.SourceReference is { Position.Index: >= 0 } reference)
        {
            _near = reference.Position.Index;
            _cursor.Seek(_near);
        }

        Level above = _levels.Count > 0 ? _levels.Peek() : new Level(element, 0, PieceKind.Chrome, false);
        if (element.LocalName == "br")
        {
            Break();
        }
        else if (!HtmlElements.IsSilent(element))
        {
            bool isBlock = HtmlElements.IsBlock(element);
            if (isBlock)
            {
                Take(above);
            }
            else if (element.LocalName is "td" or "th")
            {
                _text.Append(' ', null);
            }

            _levels.Push(new Level(element, 0, KindOf(element, above), isBlock));
        }
    }

    private void Leave(Level level)
    {
        if (!level.IsBlock)
        {
            return;
        }

        Take(level);
        if (level.Kind == PieceKind.SocialPost && HtmlElements.IsPost(level.Element))
        {
            HtmlPosts.Join(_pieces, level.Element);
        }
    }

    private PieceKind KindOf(IElement element, Level above)
    {
        if (element == _title)
        {
            return PieceKind.Title;
        }

        bool isInside = element == _article || above.Kind != PieceKind.Chrome;
        return !isInside || HtmlElements.IsChrome(element) ? PieceKind.Chrome
            : above.Kind is PieceKind.SocialPost or PieceKind.Caption or PieceKind.Title or PieceKind.Byline
                ? above.Kind
            : HtmlElements.KindOf(element) ?? (element == _article ? PieceKind.Open : above.Kind);
    }

    /// <summary>One line break is a line; two part paragraphs, as old pages have it.</summary>
    private void Break()
    {
        bool isSecond = _text.EndsLine;
        _text.Break();
        if (isSecond)
        {
            Take(_levels.Peek());
        }
    }

    private void Take(Level level)
    {
        if (_text.Take(level.Kind, _near) is { } piece)
        {
            int heading = level.Kind == PieceKind.Heading ? HtmlElements.HeadingLevel(level.Element) : 0;
            _pieces.Add(piece.Moved(_offset) with { Level = heading });
        }

        _text = new PieceText();
    }

    private readonly record struct Level(IElement Element, int Next, PieceKind Kind, bool IsBlock);
}
