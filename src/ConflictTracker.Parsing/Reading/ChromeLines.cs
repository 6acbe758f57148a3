using System.Text;
using System.Text.RegularExpressions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Marks the lines that belong to the page and not to the article.</summary>
internal static partial class ChromeLines
{
    /// <summary>So far above the text a line may name the publisher's section.</summary>
    private const int Preamble = 12;

    /// <summary>A line of so many words above the text is its title.</summary>
    private const int ShortestTitle = 6;

    private const int LongestLink = 200;

    /// <summary>A menu on one line has so many links or more.</summary>
    private const int ShortestMenu = 4;

    private const int LongestName = 4;

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
                linking = hasLinks && ChromePhrases.LeadsToLinks(piece.Text);
                marked.Add(piece with { Kind = PieceKind.Chrome });
            }
            else if (linking &= IsLink(piece))
            {
                marked.Add(piece with { Kind = PieceKind.Chrome });
            }
            else if (PictureLink().Match(piece.Text) is { Success: true } link)
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

    private static bool IsChrome(string text) =>
        ChromePhrases.IsLine(text)
        || (ChromePhrases.IsOpening(text) && !IsGlued(text) && IsOnePointer(text))
        || SourceLine.Is(text)
        || IsBreadcrumb(text)
        || RelativeUpdate().IsMatch(text)
        || Counter().IsMatch(text)
        || Plea().IsMatch(text)
        || ListMark().IsMatch(text)
        || AreLanguages(text)
        || IsStyle(text)
        || IsArrowed(text)
        || Cookies().IsMatch(text)
        || IsMenu(text)
        || Box().IsMatch(text)
        || Shortcode().IsMatch(text)
        || Age().IsMatch(text)
        || Placeholder().IsMatch(text)
        || Rates().IsMatch(text)
        || PageOf().IsMatch(text)
        || Filed().IsMatch(text)
        || Appeal().IsMatch(text)
        || !HasWords(text);

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
            .Cut(text)
            .Select(s => text.Substring(s.Start, s.Length))
            .All(s => s.Length == text.Length || ChromePhrases.IsOpening(s));

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
        parts = parts.Length == 1 ? CaseBoundary().Split(text) : parts;
        return parts.Length > 1 && Array.TrueForAll(parts, p => ChromePhrases.IsSection(p) || ChromePhrases.IsLine(p));
    }

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
    private static bool IsGlued(string text)
    {
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
        text is "UA" or "RU" or "EN" or "УКР" or "РУС" or "ENG" or "UKR" or "RUS"
        || (text.Length is > 3 and < 60 && LanguageLinks().IsMatch(text));

    private static bool IsSentence(Piece piece) =>
        piece.IsOpen && Prose.CountWords(piece.Text) > 8 && Prose.EndsSentence(piece.Text);

    /// <summary>"Last updated: 3 hours ago": it says nothing that stays true.</summary>
    [GeneratedRegex(
        @"^(?:(?:last )?updated?|published|posted|ultimo aggiornamento|aggiornato|actualizado|última actualización|mis à jour"
            + @"|dernière mise à jour|aktualisiert|zuletzt aktualisiert|оновлено|обновлено|zaktualizowano|ostatnia aktualizacja)"
            + @"\b[\s:]*(?:(?:[\p{L}\p{Nd}]+ ){0,3}(?:ago|fa|тому|назад|temu)|(?:hace|il y a|vor) .{1,25})\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex RelativeUpdate();

    /// <summary>"5 min read", "12 comments", "1 of 9", "1/75": what cannot be a day of a month.</summary>
    [GeneratedRegex(
        @"^[0-9]{1,3} ?/ ?(?:3[2-9]|[4-9][0-9]|[1-9][0-9]{2})$|^[0-9][0-9.,]{0,6}[KMkm]? (?:views?|likes?|retweets?|reposts?|replies|quote tweets?|quotes?|bookmarks?)$|^read [0-9][0-9.,]{0,6}[KMkm]? replies$|^[0-9]{1,3} (?:new updates?|neue updates?|nouveaux messages?)$|^(?:(?:reading time|listen to this article|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|czas czytania|час читання|время чтения)\s?:?\s*)?"
            + @"[0-9]{1,4}\+? ?(?:posts?|new posts?|responses?|claps?|replies|min\.?(?:ute[sn]?)?(?: read)?|mins?(?: read)?|comments?|shares?|views?|of [0-9]{1,3}|kommentare|commentaires|comentarios|commenti|komentarzy|хв\.?(?: читання| читати)?|мин\.?(?: чтения)?|min\.? lesezeit|min(?:utes?)?\.? de lecture|min(?:utos?)?\.? de lectura|min(?:uti)?\.? di lettura|min(?:ut[ay]?)?\.? czytania|коментар\w*|комментари\w*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Counter();

    /// <summary>"Become an Example Media member".</summary>
    [GeneratedRegex(
        @"^support [^.!?]{2,40} or become\b.{0,60}$|^(?:become|be) an? .{0,40}\b(?:member|subscriber|patron|supporter|friend)s?\b.{0,30}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Plea();

    /// <summary>"list 1 of 4", "end of list": what a page tells those who have it read out.</summary>
    [GeneratedRegex(
        @"^[-– ]*(?:list of [0-9]{1,2} items?|list [0-9]{1,2} of [0-9]{1,2}\b.*|end of list)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex ListMark();

    /// <summary>"This site uses cookies. By continuing…": however many sentences it takes.</summary>
    [GeneratedRegex(
        @"^(?:this|our|the|we|wir|diese|nous|ce|este|esta|utilizamos|usamos|questo|utilizziamo|ta|ми|мы|цей|этот)\b.{0,60}\bcookies?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Cookies();

    /// <summary>"Увага Дамба тримається": a box that points to another page, its label run into the title.</summary>
    [GeneratedRegex(
        @"^(?:Увага|Важливо|Актуально|Зауважте|Зверніть увагу|До теми|Цікаво|Також цікаво|Внимание|Важно|Интересно|Обратите внимание) \p{Lu}[^.!?…]{15,150}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Box();

    /// <summary>"[ad_1]", "[/embed]": a page's own marks.</summary>
    [GeneratedRegex(
        @"^\[/?[a-z]+(?:[_-][a-z0-9]+)*\]$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Shortcode();

    /// <summary>"${title}", "{{ date }}": what a page forgot to fill in; "itemscope itemtype=…": its own marks.</summary>
    [GeneratedRegex(
        @"^(?:\$\{[\w.]{1,40}\}|\{\{.{1,40}\}\}|%[A-Z_]{2,30}%|item(?:scope|prop|type)\b[^.!?]{0,150}=.{1,150})$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Placeholder();

    /// <summary>"$ 42.34 € 43.64", "+5° Osten -3° Lisna": rates and weather beside a site's name.</summary>
    [GeneratedRegex(
        @"^(?:(?:[$€£₴₽]|zł|USD|EUR|PLN|UAH|RUB) ?[0-9]{1,4}[.,][0-9]{2}\s*){2,8}$|^(?:[+−–-]?[0-9]{1,2} ?°C?(?: \p{Lu}\p{L}{1,20})?\s*){2,8}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Rates();

    /// <summary>"Posted in Breaking News | Tagged …", "Archives for category: World": where a weblog files its pages.</summary>
    [GeneratedRegex(
        @"^(?:posted in|filed under:?|archives? for(?: category)?:?|tag archives?:|category archives?:|category:)\s?\p{L}[^.!?]{0,120}$|^%d bloggers like this:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Filed();

    /// <summary>"Ten years of reporting, funded by our readers — become a member now".</summary>
    [GeneratedRegex(
        @"^(?=.{20,250}$).*\b(?:become an? (?:paid |monthly )?(?:member|subscriber|supporter|patron)|funded by (?:our )?readers|support our (?:work|journalism|newsroom))\b.*\b(?:now|today|help us|join|support|us)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Appeal();

    /// <summary>"You are on page 1 of 3", "The Valley Radio logo", "0:00 / 4:57": the furniture of viewers and players.</summary>
    [GeneratedRegex(
        @"^(?:you are on )?page [0-9]{1,4} ?of ?[0-9]{1,4}$|^\p{Lu}[^.!?,:]{1,40} logo$|^[0-9]{1,2}:[0-9]{2} ?/ ?[0-9]{1,2}:[0-9]{2}$|^/ ?[0-9]{1,2}:[0-9]{2}$|^close .{1,30} (?:banner|window|dialog|menu)$"
            + @"|^(?:share|tweet|pin|teilen|partager|compartir|condividi|udostępnij|поделиться|поділитися)(?: on| auf| sur| en| su| na| в)? (?:facebook|twitter|x|telegram|whatsapp|linkedin|pinterest|viber|email|reddit)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex PageOf();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant, PatternLimits.Milliseconds)]
    private static partial Regex CaseBoundary();

    /// <summary>"3 hours ago", "год назад", alone or with a section's name: it says nothing that stays true.</summary>
    [GeneratedRegex(
        @"^(?:[0-9]{1,2} hrs?,? )?(?:(?:[0-9]{1,3}|an?) (?:sec(?:ond)?s?|min(?:ute)?s?|hrs?|hours?|days?|weeks?|months?|years?) ago(?: [0-9]{1,5}| ?[-–—|·•] ?\p{Lu}[\p{L} &]{2,30})?"
            + @"|(?:[0-9]{1,3} )?(?:секунд\w*|минут\w*|хвилин\w*|час(?:а|ов)?|годин\w*|дн(?:я|ей|ів|і)|день|недел\w+|тиж\w+|месяц\w*|місяц\w*|год(?:а)?|лет|рік|рок(?:и|ів)) (?:назад|тому)"
            + @"|(?:vor|il y a|hace) [0-9]{1,3} \p{L}{3,10}|[0-9]{1,3} \p{L}{3,8} (?:fa|temu))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Age();

    [GeneratedRegex(
        @"^(?:(?:ua|uk|ukr|укр|ru|rus|рус|en|eng|de|deu|fr|es|esp|it|pl|pol|az|hy|ge|ka|українська|русский|english|deutsch|français|español|polski)(?:[\s|/,·•]+|$)){2,}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex LanguageLinks();

    /// <summary>The link of a picture, at the end of the line that it was taken from.</summary>
    [GeneratedRegex(
        @"(?<=\S )(?:View Photos?|View Gallery|View Image|Enlarge this image)$",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    private static partial Regex PictureLink();
}
