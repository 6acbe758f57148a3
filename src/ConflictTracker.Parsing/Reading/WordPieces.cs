using System.Text;
using System.Xml;
using ConflictTracker.Core.Articles;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Walks a Word document's body once and cuts it into pieces by its paragraphs' styles.</summary>
internal sealed class WordPieces
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly StringBuilder _source = new();
    private readonly List<Piece> _pieces = [];
    private readonly Dictionary<string, string> _styles;
    private string _style = "";
    private bool _isListed;
    private bool _isInRow;
    private int _start;

    private WordPieces(Dictionary<string, string> styles) => _styles = styles;

    public static (string Source, List<Piece> Pieces) Of(MainDocumentPart main, long longest)
    {
        WordPieces pieces = new(StyleNames(main));
        using Stream stream = main.GetStream(FileMode.Open, FileAccess.Read);
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            MaxCharactersInDocument = longest,
        };
        using XmlReader xml = XmlReader.Create(stream, settings);
        pieces.Walk(xml);
        return (pieces._source.ToString(), pieces._pieces);
    }

    private void Walk(XmlReader xml)
    {
        while (!xml.EOF)
        {
            // Fallbacks repeat the words of the choice beside them for old readers.
            if (
                xml.NodeType == XmlNodeType.Element
                && xml.LocalName is "Fallback" or "del" or "moveFrom" or "instrText"
            )
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI == Namespace)
            {
                Begin(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.NamespaceURI == Namespace)
            {
                End(xml.LocalName);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                _source.Append(xml.Value);
            }

            xml.Read();
        }
    }

    private void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "pStyle":
                string id = xml.GetAttribute("val", Namespace) ?? "";
                _style = _styles.GetValueOrDefault(id, id);
                break;
            case "numPr":
                _isListed = true;
                break;
            case "tab":
                _source.Append(_source.Length > _start ? " " : "");
                break;
            case "br" or "cr":
                Take();
                break;
            case "tr":
                _isInRow = true;
                break;
        }
    }

    private void End(string element)
    {
        if (element == "p" && _isInRow)
        {
            _source.Append(' ');
        }
        else if (element is "p" or "tr")
        {
            Take();
            _isInRow &= element != "tr";
            (_style, _isListed) = ("", false);
        }
    }

    private void Take()
    {
        string line = _source.ToString(_start, _source.Length - _start);
        int lead = line.Length - line.TrimStart().Length;
        string text = line.Trim();
        if (text.Length > 0)
        {
            PieceKind kind = KindOf();
            _pieces.Add(
                new Piece(text, new TextSpan(_start + lead, text.Length))
                {
                    Kind = kind,
                    Gap = 1,
                    Level = kind == PieceKind.Heading ? LevelOf() : 0,
                }
            );
        }

        _source.Append('\n');
        _start = _source.Length;
    }

    private PieceKind KindOf() =>
        _isInRow ? PieceKind.Paragraph
        : _style.Equals("title", StringComparison.OrdinalIgnoreCase) && !_pieces.Exists(p => p.Kind == PieceKind.Title)
            ? PieceKind.Title
        : _style.StartsWith("heading", StringComparison.OrdinalIgnoreCase) ? PieceKind.Heading
        : _style.Equals("caption", StringComparison.OrdinalIgnoreCase) ? PieceKind.Caption
        : _style.EndsWith("quote", StringComparison.OrdinalIgnoreCase) ? PieceKind.Quote
        : _isListed || _style.StartsWith("list", StringComparison.OrdinalIgnoreCase) ? PieceKind.ListItem
        : PieceKind.Open;

    private int LevelOf() => char.IsAsciiDigit(_style[^1]) ? Math.Clamp(_style[^1] - '0', 1, 6) : 2;

    /// <summary>Word keeps the names of its own styles in English in every language; their ids are translated.</summary>
    private static Dictionary<string, string> StyleNames(MainDocumentPart main)
    {
        Dictionary<string, string> names = [];
        foreach (Style style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && style.StyleName?.Val?.Value is { } name)
            {
                names[id] = name;
            }
        }

        return names;
    }
}
