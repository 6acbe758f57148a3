using System.Text;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Marks the lines that belong to the page and not to the article.</summary>
internal static class ChromeLines
{
    /// <summary>So far above the text a line may name the publisher's section.</summary>
    private const int Preamble = 12;

    /// <summary>A line of so many words above the text is its title.</summary>
    private const int ShortestTitle = 6;

    private const int LongestLink = 200;

    /// <summary>A menu on one line has so many links or more.</summary>
    private const int ShortestMenu = 4;

    private const int LongestName = 4;

    /// <summary>More behind an arrow is the next line, which ran into the pointer.</summary>
    private const int LongestLabel = 60;

    private static readonly System.Buffers.SearchValues<char> Arrows = System.Buffers.SearchValues.Create("➞→►➜➔");

    public static List<Piece> Mark(List<Piece> pieces)
    {
        List<Piece> marked = new(pieces.Count);
        bool above = true;
        bool belowTitle = false;
        bool hasLinks = !Pieces.AreTight(pieces);
        bool linking = false;
        for (int i = 0; i < pieces.Count; i++)
        {
            Piece piece = pieces[i];
            above &= marked.Count < Preamble && !IsSentence(piece);
            if (!piece.IsOpen || piece.Text.Length > Prose.LongestLine)
            {
                marked.Add(piece);
            }
            else if (IsChrome(piece.Text) || (above && IsSection(pieces, i, belowTitle)))
            {
                linking =
                    ChromePhrases.LeadsToLinks(piece.Text)
                    && (hasLinks || (piece.Text[^1] == ':' && IsLinkAboveHeading(pieces, i + 1)));
                marked.Add(piece with { Kind = PieceKind.Chrome });
            }
            else if (linking &= IsLink(piece))
            {
                linking = hasLinks;
                marked.Add(piece with { Kind = PieceKind.Chrome });
            }
            else if (ChromePatterns.PictureLink().Match(piece.Text) is { Success: true } link)
            {
                marked.Add(piece.Slice(0, link.Index));
                marked.Add(piece.Slice(link.Index, link.Length) with { Kind = PieceKind.Chrome, Gap = 0 });
            }
            else
            {
                marked.Add(piece);
            }

            belowTitle |= piece.IsOpen && marked[^1].IsOpen && Prose.CountWords(piece.Text) >= ShortestTitle;
        }

        return marked;
    }

    /// <summary>Below the title a section's name may be a heading, but for one that stands among byline, stamp and links.</summary>
    private static bool IsSection(List<Piece> pieces, int index, bool isBelowTitle) =>
        ChromePhrases.IsSection(pieces[index].Text)
        && (
            !isBelowTitle
            || ChromePhrases.WithoutNumber(pieces[index].Text).Length < pieces[index].Text.Length
            || (
                index + 1 < pieces.Count
                && pieces[index + 1].Text is var next
                && next.Length <= Prose.LongestLine
                && (TimeStamps.IsStamp(next) || BylineLine.NamesAuthors(next) || IsChrome(next))
            )
        );

    /// <summary>A title right below "Read also:" or below another such title.</summary>
    private static bool IsLink(Piece piece) =>
        piece.Gap == 0
        && piece.Text.Length <= LongestLink
        && Prose.CountWords(piece.Text) > 1
        && !Prose.EndsSentence(piece.Text);

    /// <summary>In a text without blank lines the title below "Read more:" is a link where a heading stands below it.</summary>
    private static bool IsLinkAboveHeading(List<Piece> pieces, int index) =>
        index + 2 < pieces.Count
        && IsLink(pieces[index])
        && IsLink(pieces[index + 1])
        && Prose.CountWords(pieces[index].Text) >= ShortestTitle
        && pieces[index + 2].IsOpen
        && Prose.EndsSentence(pieces[index + 2].Text);

    private static bool IsChrome(string text) =>
        ChromePhrases.IsLine(text)
        || (ChromePhrases.IsOpening(text) && !IsGlued(text) && IsOnePointer(text) && !IsCredit(text))
        || SourceLine.Is(text)
        || IsBreadcrumb(text)
        || IsSectionLink(text)
        || ChromePatterns.RelativeUpdate().IsMatch(text)
        || ChromePatterns.Counter().IsMatch(text)
        || ChromePatterns.Plea().IsMatch(text)
        || ChromePatterns.ListMark().IsMatch(text)
        || AreLanguages(text)
        || IsStyle(text)
        || IsArrowed(text)
        || ChromePatterns.Cookies().IsMatch(text)
        || IsMenu(text)
        || ChromePatterns.Box().IsMatch(text)
        || ChromePatterns.Shortcode().IsMatch(text)
        || ChromePatterns.Age().IsMatch(text)
        || ChromePatterns.Placeholder().IsMatch(text)
        || ChromePatterns.Rates().IsMatch(text)
        || ChromePatterns.Foot().IsMatch(text)
        || ChromePatterns.PageOf().IsMatch(text)
        || ChromePatterns.Player().IsMatch(text)
        || ChromePatterns.Filed().IsMatch(text)
        || ChromePatterns.Appeal().IsMatch(text)
        || ChromePatterns.Download().IsMatch(text)
        || ChromePatterns.Old().IsMatch(text)
        || ChromePatterns.Clip().IsMatch(text)
        || ChromePatterns.Gift().IsMatch(text)
        || !HasWords(text);

    /// <summary>"© Jane Doe/Example Press/AFP" is a picture's; a page's own right names one holder and a year.</summary>
    private static bool IsCredit(string text) =>
        text[0] == '©'
        && !text.Any(char.IsAsciiDigit)
        && (text.Contains('/', StringComparison.Ordinal) || AgencyNames.Pattern().IsMatch(text))
        && CaptionCredit.Find(text) is { Text.Length: 0 };

    /// <summary>"Read more in our ticker >>", "→ The dam, ten years on": an arrow points elsewhere.</summary>
    private static bool IsArrowed(string text)
    {
        string line = text.TrimEnd();
        bool isArrow =
            line.EndsWith(">>", StringComparison.Ordinal)
            || line.EndsWith('→')
            || line.EndsWith('►')
            || line.StartsWith(">>", StringComparison.Ordinal);
        return isArrow && line.Length <= LongestLink;
    }

    /// <summary>"Home News World Sport Business": the links of a menu, run together on one line.</summary>
    private static bool IsMenu(string text)
    {
        string[] words =
            text.Length > LongestLink
                ? []
                : text.Split([' ', '|', '·', '•', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < ShortestMenu || Prose.EndsSentence(text))
        {
            return false;
        }

        int links = 0;
        int known = 0;
        for (int i = 0; i < words.Length; )
        {
            int length = LinkLengthAt(words, i);
            links += length > 0 ? 1 : 0;
            known += length;
            i += Math.Max(1, length);
        }

        return links >= ShortestMenu && known * 5 >= words.Length * 4;
    }

    /// <summary>How many words from here on are the name of a section or of another page; 0 for none.</summary>
    private static int LinkLengthAt(string[] words, int at)
    {
        for (int length = Math.Min(LongestName, words.Length - at); length > 0; length--)
        {
            string name = string.Join(' ', words, at, length);
            if (
                (char.IsUpper(name[0]) || char.IsDigit(name[0]))
                && (ChromePhrases.IsSection(name) || ChromePhrases.IsLine(name))
            )
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>"Read also: One title. Another" is one pointer; of other sentences, each is judged by itself.</summary>
    private static bool IsOnePointer(string text) =>
        text.AsSpan(0, Math.Min(text.Length, 30)).Contains(':')
        || SentenceCutter
            .Cut(ChromePhrases.WithoutNumber(text))
            .Select(s => ChromePhrases.WithoutNumber(text).Substring(s.Start, s.Length))
            .All(s => s.Length == ChromePhrases.WithoutNumber(text).Length || ChromePhrases.IsOpening(s));

    /// <summary>"Home > World > Europe", "HomeWorldEurope": names of sections and nothing else.</summary>
    private static bool IsBreadcrumb(string text)
    {
        string[] parts =
            text.Length > 120
                ? []
                : text.Split(
                    ['>', '›', '»', '|', '/', '•'],
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                );
        parts = parts.Length == 1 ? ChromePatterns.CaseBoundary().Split(text) : parts;
        return parts.Length > 1 && Array.TrueForAll(parts, p => ChromePhrases.IsSection(p) || ChromePhrases.IsLine(p));
    }

    /// <summary>"News «The dam holds»": another page's section and title.</summary>
    private static bool IsSectionLink(string text) =>
        text.Length <= LongestLink
        && text[^1] == '»'
        && text.IndexOf(" «", StringComparison.Ordinal) is > 0 and var open
        && ChromePhrases.IsSection(text[..open]);

    /// <summary>Rows of stars and dashes: no words are lost with them.</summary>
    private static bool HasWords(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (Rune.IsSymbol(rune) && rune.Value > 0xFF))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two lines run together without a space ("…nowThe war", "…now“The war", "…ZSUThe war"): nobody can say where the pointer ends, so all of it
    /// stays in the text.</summary>
    public static bool IsGlued(string text)
    {
        if (text.AsSpan().IndexOfAny(Arrows) is > 0 and var arrow && text.Length - arrow > LongestLabel)
        {
            return true;
        }

        text = ChromePatterns.OneName().Replace(text, "");
        for (int i = 2; i < text.Length; i++)
        {
            bool isInside = char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]);
            bool opensQuote = text[i] is '«' or '“' or '„' && i + 1 < text.Length && char.IsUpper(text[i + 1]);
            bool followsCapitals =
                i + 2 < text.Length
                && char.IsUpper(text[i - 2])
                && char.IsUpper(text[i - 1])
                && char.IsUpper(text[i])
                && char.IsLower(text[i + 1])
                && char.IsLower(text[i + 2]);
            if (followsCapitals || (isInside && (char.IsUpper(text[i]) || opensQuote)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>".player { width: 100%; }": a page's own instructions, taken for its text.</summary>
    private static bool IsStyle(string text) =>
        text.AsSpan().IndexOf('{') is >= 0 and var open
        && text.AsSpan(open).IndexOf('}') > 0
        && text.AsSpan(open).IndexOf(':') > 0
        && text.AsSpan(open).IndexOf(';') > 0;

    /// <summary>"ua en ru", "УКР | РУС | ENG": the links to a page's other languages.</summary>
    private static bool AreLanguages(string text) =>
        text is "UA" or "RU" or "EN" or "УКР" or "РУС" or "ENG" or "UKR" or "RUS" or "Укр" or "Рус" or "Eng"
        || (text.Length is > 3 and < 60 && ChromePatterns.LanguageLinks().IsMatch(text));

    private static bool IsSentence(Piece piece) =>
        piece.IsOpen && Prose.CountWords(piece.Text) > 8 && Prose.EndsSentence(piece.Text);
}
