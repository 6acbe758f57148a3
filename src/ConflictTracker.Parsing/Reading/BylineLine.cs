using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Finds the line that names the authors, above or below the title.</summary>
internal static partial class BylineLine
{
    /// <summary>So far from the top a byline may stand.</summary>
    private const int Reach = 12;

    private const int LongestByline = 12;

    /// <summary>Those who kept a live page by turns may be many.</summary>
    private const int LongestShifts = 300;

    private const int ShortestStem = 4;
    private const int FewestOfMany = 3;

    /// <summary>What parts a name from a date.</summary>
    private const string Marks = " ,|/-–—·•";

    public static List<Piece> Mark(List<Piece> pieces)
    {
        if (pieces.Exists(p => p.Kind == PieceKind.Byline))
        {
            return pieces;
        }

        for (int i = 0; i < Math.Min(pieces.Count, Reach); i++)
        {
            Piece piece = pieces[i];
            if (piece.IsOpen && LabelAlone().IsMatch(piece.Text) && IsNameBelow(pieces, i))
            {
                return WithLabel(pieces, i);
            }

            if (
                piece.Kind is PieceKind.Open
                && (NamesAuthors(piece.Text) || IsSigned(pieces, i) || IsNameAndStamp(pieces, i))
            )
            {
                List<Piece> marked = [.. pieces];
                marked.RemoveAt(i);
                marked.InsertRange(i, WithoutStamp(piece));
                return marked;
            }

            if (piece.IsBody && Prose.CountWords(piece.Text) > LongestByline && Prose.EndsSentence(piece.Text))
            {
                break;
            }
        }

        return pieces;
    }

    private static bool IsNameBelow(List<Piece> pieces, int label) =>
        label + 1 < pieces.Count
        && pieces[label + 1] is { IsOpen: true } below
        && (OneName().IsMatch(below.Text) || NamesAuthors(below.Text));

    /// <summary>"Author:" above a name, and "Date:" around them, are words of the page and stand in the text.</summary>
    private static List<Piece> WithLabel(List<Piece> pieces, int label)
    {
        List<Piece> marked = [.. pieces];
        marked[label] = pieces[label] with { Kind = PieceKind.Paragraph };
        marked[label + 1] = pieces[label + 1] with { Kind = PieceKind.Byline };
        foreach (int i in new[] { label - 2, label - 1, label + 2 }.Where(i => i >= 0 && i < pieces.Count))
        {
            marked[i] =
                pieces[i].IsOpen && LabelAlone().IsMatch(pieces[i].Text)
                    ? pieces[i] with
                    {
                        Kind = PieceKind.Paragraph,
                    }
                    : pieces[i];
        }

        return marked;
    }

    /// <summary>One name alone, which may be a heading, is a byline under the title and above the date.</summary>
    private static bool IsSigned(List<Piece> pieces, int index) =>
        index > 0
        && pieces.FindIndex(p => p.Kind == PieceKind.Title) is >= 0 and var title
        && title < index
        && OneName().IsMatch(pieces[index].Text)
        && index + 1 < pieces.Count
        && (
            TimeStamps.IsStamp(pieces[index + 1].Text)
            || pieces[index + 1] is { Kind: PieceKind.Chrome } label
                && label.Text.Contains("pdate", StringComparison.Ordinal)
        );

    /// <summary>
    /// A name alone right above the first paragraph, none of whose words stands in the text, is no title: one says what the
    /// text is about.
    /// </summary>
    public static bool IsLone(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && index + 1 < pieces.Count
        && pieces[index + 1] is { IsOpen: true, Gap: 0 } next
        && Prose.CountWords(next.Text) > LongestByline
        && Prose.EndsSentence(next.Text)
        && !Prose.EndsSentence(piece.Text)
        && Prose.CountWords(piece.Text) is 2 or 3
        && OneName().IsMatch(piece.Text)
        && !piece.Text.Split(' ').Any(word => pieces.Skip(index + 1).Any(p => SaysStem(p.Text, word)));

    /// <summary>Without its ending, which changes from case to case.</summary>
    private static bool SaysStem(string text, string word) =>
        text.Contains(word[..Math.Min(word.Length, ShortestStem)], StringComparison.OrdinalIgnoreCase);

    /// <summary>"JANE DOE — Saturday, 4 May 2024", "ABC / May 4, 2024": under the title, a name and a date.</summary>
    private static bool IsNameAndStamp(List<Piece> pieces, int index) =>
        pieces[index].Text.Length <= 150
        && pieces[index].Text[^1] != ':'
        && pieces.FindIndex(p => p.Kind == PieceKind.Title) is >= 0 and var title
        && title < index
        && WithoutStamp(pieces[index]).First() is var author
        && author.Text.Length < pieces[index].Text.Length
        && (OneName().IsMatch(author.Text) || Initials().IsMatch(author.Text));

    /// <summary>"By Jane Doe May 4, 2024 10:05 AM" is a byline and a stamp.</summary>
    private static IEnumerable<Piece> WithoutStamp(Piece line)
    {
        for (int at = NextSpace(line.Text, 0); at > 0; at = NextSpace(line.Text, at + 1))
        {
            string author = line.Text.AsSpan(0, at).TrimEnd(Marks).ToString();
            string rest = line.Text.AsSpan(at).TrimStart(Marks).ToString();
            if (author.Length > 1 && TimeStamps.IsStamp(rest))
            {
                return
                [
                    line.Slice(0, author.Length) with
                    {
                        Kind = PieceKind.Byline,
                    },
                    line.Slice(line.Text.Length - rest.Length, rest.Length) with
                    {
                        Kind = PieceKind.Paragraph,
                        Gap = 0,
                    },
                ];
            }
        }

        return [line with { Kind = PieceKind.Byline }];
    }

    private static int NextSpace(string text, int from) =>
        text.AsSpan(from).IndexOf(' ') is >= 0 and var space ? from + space : -1;

    public static bool NamesAuthors(string text) =>
        (text.Length <= LongestShifts && !Prose.EndsSentence(text) && (Shifts().IsMatch(text) || AreMany(text)))
        || text.Length <= 150
            && !Prose.EndsSentence(text)
            && Prose.CountWords(text) <= LongestByline
            && (
                Opening().IsMatch(text)
                || Wired().IsMatch(text)
                || Staff().IsMatch(text)
                || Names().IsMatch(text)
                || AgencyNames.Is(text.TrimEnd(' ', '|', '-', '–', '/'))
            );

    /// <summary>Three names or more, whatever the page lost between them: "Jane Doe, Jan Muster , Ann Roe and".</summary>
    private static bool AreMany(string text) =>
        Separators().Split(text) is { Length: >= FewestOfMany } names
        && names.Count(n => OneName().IsMatch(n)) >= FewestOfMany
        && Array.TrueForAll(names, n => n.Length == 0 || OneName().IsMatch(n));

    /// <summary>Two to four words that begin in capitals: a person's name, or a place's.</summary>
    public static bool IsName(string text) => OneName().IsMatch(text);

    /// <summary>"By admin", "Posted by editor": a site's own hand.</summary>
    public static bool NamesStaff(string text) => text.Length <= 40 && OwnHand().IsMatch(text);

    /// <summary>"By Jane Doe", wherever it stands.</summary>
    public static bool Opens(string text) => text.Length <= 150 && Opening().IsMatch(text);

    private const string Name = @"\p{Lu}[\p{L}.'’-]*(?: (?:van|von|der|de|di|el|al))?(?: \p{Lu}[\p{L}.'’-]*){1,3}";

    /// <summary>Before "in Osten" more words in capitals are a headline: "River Takes Bridge in Osten".</summary>
    private const string TwoNames =
        @"\p{Lu}[\p{L}.'’-]*(?: \p{Lu}\.)?(?: (?:van|von|der|de|di|el|al))? \p{Lu}[\p{L}'’-]*";

    private const string And =
        "(?: \\((?:now|earlier)\\))?(?:,? (?:and|y|und|et|e|i|і|та|и) |, )(?:\\((?:now|earlier)\\) )?";

    /// <summary>"By Jane Doe", "Von Jana Muster und Agenturen", "Автор: …". One capital alone is no name: "Von Kiew bis…".</summary>
    [GeneratedRegex(
        @"^(?:(?:[Bb]y|BY|Written by|Reported by|(?:Article|Story|Text|Report) by|Von|Par|Por|Di|A cura di|Opracowała?)(?:[\s:]+|(?<=Von)(?=\p{Lu}))(?:"
            + Name
            + @"|\p{Lu}{2,5}\b)|(?:Authors?|Autor(?:ka|en|es)?|Auteurs?|Autore|Автори?|Авторы|Текст)\s?:\s*\p{Lu})",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"^(?:Authors?|Autor(?:ka|en|es)?|Auteurs?|Autore|Автори?|Авторы?|Date|Datum|Fecha|Data|Дата)\s?:$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex LabelAlone();

    /// <summary>"Jane Doe and agencies", "Example staff and agencies".</summary>
    [GeneratedRegex(
        @"^\p{Lu}.*(?:\b(?:(?:and|with) agencies|staff writers?|with .{2,20} (?:writers|reporters|correspondents|staff)|newsroom|staff reporters?|(?:and|with) (?:AP|AFP|Reuters)"
            + @"|und Agenturen|y agencias|et agences|e agenzie|і агенції|и агентства)|, (?:AP|AFP|Reuters|CNN|BBC))$|^(?:Redacción|Redazione|Rédaction|La rédaction|Redaktion|Redakcja|Редакція|Редакция|Newsroom|News [Tt]eam|News [Dd]esk|Web [Dd]esk|News [Ss]taff|Editorial [Tt]eam|Staff writer|Our correspondent)$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Staff();

    /// <summary>"Jane DoeReuters": a name and an agency that a page sets apart and its text does not.</summary>
    [GeneratedRegex(
        "^" + Name + "(?:Reuters|AFP|AP|AAP|dpa|EFE|ANSA|PA|Associated Press)$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Wired();

    /// <summary>"Jane Doe (now); Jan Muster, Ann Roe and Joe Bloggs (earlier)".</summary>
    [GeneratedRegex(
        "^"
            + Name
            + @"(?: \((?:now|earlier)\))?(?:(?: ?(?:[;,] ?|,? and )|(?<=\)) )(?:\((?:now|earlier)\) )?"
            + Name
            + @"(?: \((?:now|earlier)\))?){1,12}$(?<=\((?:now|earlier)\).*)",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Shifts();

    [GeneratedRegex(
        @"\s*[,;|]\s*(?:and\s+)?|\s+(?:and|und|y|et|e|і|та|и|i)(?:\s+|$)",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Separators();

    [GeneratedRegex(
        @"^(?:posted |written |published )?by ?[|:·–-] ?.{4,30}$|^(?:posted |written |published )?by:? (?:the )?(?:admin(?:istrator)?|staff|editors?|newsroom|web ?desk|news ?desk|guest|contributor)$|^(?:web|news|online) desk$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex OwnHand();

    [GeneratedRegex("^" + Name + "$", RegexOptions.CultureInvariant, PatternLimits.Milliseconds)]
    private static partial Regex OneName();

    [GeneratedRegex(@"^\p{Lu}{2,6}$", RegexOptions.CultureInvariant, PatternLimits.Milliseconds)]
    private static partial Regex Initials();

    /// <summary>"Jane Doe, Jan Muster and Ann Roe", "Jane Doe in Osten": two names at least, or a name and where it was.</summary>
    [GeneratedRegex(
        @"^(?:"
            + Name
            + "(?:"
            + And
            + Name
            + "){1,8}(?: in "
            + Name
            + ")?|"
            + TwoNames
            + @" in \p{Lu}[\p{L}-]+(?: and (?:agencies|\p{Lu}.*))?)$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Names();
}
