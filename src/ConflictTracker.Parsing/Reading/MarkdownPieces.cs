using ConflictTracker.Core.Articles;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Turns a Markdown body into pieces, each word with its place.</summary>
internal sealed class MarkdownPieces
{
    /// <summary>Longer paragraphs, or ones with more links, are no writing; the parser's time on them grows with their
    /// square.</summary>
    private const int LongestParagraph = 30_000;
    private const int MostLinks = 500;
    private const int DeepestIndent = 200;
    private const int LongestCell = 1000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .Build();

    private readonly string _body;
    private readonly int _offset;
    private readonly List<Piece> _pieces = [];
    private int _cell;

    private MarkdownPieces(string body, int offset)
    {
        _body = body;
        _offset = offset;
    }

    /// <summary>The body's pieces, or null when its markup is too entangled to be read as Markdown.</summary>
    /// <param name="offset">Where the body begins in the original.</param>
    public static List<Piece>? Of(string body, int offset)
    {
        if (IsEntangled(body))
        {
            return null;
        }

        try
        {
            MarkdownPieces pieces = new(body, offset);
            pieces.Add(Markdown.Parse(body, Pipeline), PieceKind.Open);
            return pieces._pieces;
        }
        catch (ArgumentException)
        {
            // Markdig's answer to blocks or inlines nested more than 128 deep.
            return null;
        }
    }

    private void Add(ContainerBlock container, PieceKind kind)
    {
        foreach (Block block in container)
        {
            Add(block, kind);
        }
    }

    private void Add(Block block, PieceKind kind)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Add(heading, PieceKind.Heading, heading.Level);
                break;
            case HtmlBlock html:
                AddHtml(html);
                break;
            case LinkReferenceDefinition or LinkReferenceDefinitionGroup:
                break;
            case CodeBlock code:
                AddLines(code);
                break;
            case TableRow row:
                AddRow(row);
                break;
            case ListBlock list:
                Add(list, PieceKind.ListItem);
                break;
            case QuoteBlock quote:
                Add(quote, PieceKind.Quote);
                break;
            case ContainerBlock container:
                Add(container, kind);
                break;
            case LeafBlock leaf:
                Add(leaf, kind, level: 0);
                break;
        }
    }

    private void Add(LeafBlock leaf, PieceKind kind, int level)
    {
        PieceText text = new();
        Append(text, leaf.Inline);
        bool isPicture = leaf.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null };
        Take(text, isPicture ? PieceKind.Caption : kind, leaf, level);
    }

    private void AddRow(TableRow row)
    {
        PieceText text = new();
        foreach (LeafBlock leaf in row.Descendants<LeafBlock>())
        {
            text.Append(' ', null);
            Append(text, leaf.Inline);
        }

        Take(text, PieceKind.Paragraph, row, level: 0);
    }

    private void AddLines(LeafBlock code)
    {
        PieceText text = new();
        for (int i = 0; i < code.Lines.Count; i++)
        {
            Markdig.Helpers.StringSlice line = code.Lines.Lines[i].Slice;
            text.Append(line.AsSpan(), _offset + line.Start);
            text.Break();
        }

        Take(text, PieceKind.Paragraph, code, level: 0);
    }

    /// <summary>Embeds are written as HTML: read as such, so that no script and no tag survives.</summary>
    private void AddHtml(HtmlBlock html)
    {
        int end = Math.Min(_body.Length, html.Span.End + 1);
        string markup = _body[Math.Min(html.Span.Start, end)..end];
        if (!HtmlNesting.IsTooDeep(markup))
        {
            _pieces.AddRange(HtmlPieces.OfFragment(markup, _offset + html.Span.Start));
        }
    }

    private void Take(PieceText text, PieceKind kind, Block block, int level)
    {
        if (text.Take(kind, _offset + block.Span.Start) is { } piece)
        {
            _pieces.Add(piece with { Level = level });
        }
    }

    private void Append(PieceText text, ContainerInline? container)
    {
        for (Inline? inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AppendLiteral(text, literal);
                    break;
                case CodeInline code:
                    AppendWritten(text, code.Content, code.Span);
                    break;
                case AutolinkInline link:
                    AppendWritten(text, link.Url, link.Span);
                    break;
                case HtmlEntityInline entity:
                    AppendEntity(text, entity);
                    break;
                case LineBreakInline { IsHard: true }:
                    text.Break();
                    break;
                case LineBreakInline lineBreak:
                    text.Append(' ', new TextSpan(_offset + lineBreak.Span.Start, 1));
                    break;
                case ContainerInline nested:
                    Append(text, nested);
                    break;
            }
        }
    }

    /// <summary>A literal ends where its span does; an escaped one has a backslash before it, and the spans of a table's
    /// cells are not to be relied on.</summary>
    private void AppendLiteral(PieceText text, LiteralInline literal)
    {
        ReadOnlySpan<char> content = literal.Content.AsSpan();
        int start = ReferenceEquals(literal.Content.Text, _body)
            ? literal.Content.Start
            : Math.Clamp(literal.Span.End + 1 - content.Length, 0, _body.Length);
        bool isPlaced = _body.AsSpan(start).StartsWith(content, StringComparison.Ordinal);
        if (!isPlaced)
        {
            int reach = Math.Min(_body.Length - _cell, LongestCell);
            int found = _body.AsSpan(_cell, reach).IndexOf(content, StringComparison.Ordinal);
            (start, isPlaced) = (_cell + Math.Max(0, found), found >= 0);
        }

        _cell = isPlaced ? Math.Max(_cell, start + content.Length) : _cell;
        text.Append(content, _offset + start, isPlaced);
    }

    /// <summary>Code and addresses stand unchanged inside their marks.</summary>
    private void AppendWritten(PieceText text, string content, SourceSpan span)
    {
        int end = Math.Min(_body.Length, span.End + 1);
        int at = span.Start < end ? _body.IndexOf(content, span.Start, end - span.Start, StringComparison.Ordinal) : -1;
        text.Append(content, at < 0 ? 0 : _offset + at, at >= 0);
    }

    private void AppendEntity(PieceText text, HtmlEntityInline entity)
    {
        TextSpan place = new(_offset + entity.Span.Start, entity.Span.Length);
        foreach (char unit in entity.Transcoded.AsSpan())
        {
            text.Append(unit, place);
        }
    }

    private static bool IsEntangled(string body)
    {
        int length = 0;
        int links = 0;
        foreach (ReadOnlySpan<char> line in body.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> text = line.TrimStart([' ', '\t', '>']);
            bool isBlank = text.IsEmpty;
            length = isBlank ? 0 : length + line.Length;
            links = isBlank ? 0 : links + line.Count("](") + line.Count("]:") + line.Count("![");
            if (
                length > LongestParagraph && links > 50
                || links > MostLinks
                || line.Length - text.Length > DeepestIndent
            )
            {
                return true;
            }
        }

        return false;
    }
}
