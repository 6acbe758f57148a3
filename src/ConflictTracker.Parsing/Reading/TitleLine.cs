using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Finds the document's own title: the first line that is no sentence and has a text below it. Agency copy that opens with
/// a sentence has none.
/// </summary>
internal static partial class TitleLine
{
    private const int LongestTitle = 250;
    private const int LongestKicker = 8;
    private const int LongestSection = 20;
    private const int LongestQuestion = 20;
    private const int LongestStatement = 14;
    private const int ShortestStopped = 4;
    private const int LongestStopped = 24;
    private const int LongestCount = 8;

    /// <summary>"The war of 2022 to 2024" above a title: what all pages of a section are about.</summary>
    private const int LongestTopic = 5;
    private const int LongestOpening = 300;
    private const int ShortestTaken = 4;
    private const int FewestTaken = 3;
    private const int LongestStem = 4;

    /// <summary>A title that its page cuts off is so long at most, and says first what it is about.</summary>
    private const int LongestBroken = 30;

    private const int ShortestTeaser = 30;

    /// <summary>A page's summary stands so many lines above the paragraph that it is taken from, or nearer.</summary>
    private const int TeaserReach = 12;
    private const int LongestSite = 3;

    private const int FewestTags = 4;
    private const int SiteMark = 3;
    private static readonly string[] SiteMarks = [" | ", " - ", " – ", " — "];

    /// <summary>So many lines at most stand above a title, chrome apart.</summary>
    private const int LinesAbove = 6;

    public static List<Piece> Mark(List<Piece> pieces)
    {
        if (pieces.Exists(p => p.Kind == PieceKind.Title))
        {
            return pieces;
        }

        List<Piece> marked = [.. pieces];
        List<Piece> untitled = [.. pieces];
        int above = 0;
        for (int i = 0; i < pieces.Count && above < LinesAbove; i++)
        {
            Piece piece = pieces[i];
            if (
                piece.Kind is PieceKind.Chrome or PieceKind.Caption or PieceKind.Credit
                || BylineLine.NamesAuthors(piece.Text)
            )
            {
                continue;
            }

            if (above == 0 && IsLoneItem(pieces, i))
            {
                // Some sites put a dash or a bullet before the author.
                marked[i] = piece with
                {
                    Kind = BylineLine.IsName(piece.Text) ? PieceKind.Byline : PieceKind.Paragraph,
                };
                continue;
            }

            if (IsTeaserOf(pieces, i))
            {
                marked[i] = piece with { Kind = PieceKind.Chrome };
                untitled[i] = marked[i];
                continue;
            }

            above++;
            if (PublisherLine.IsChannel(piece.Text))
            {
                // A channel's name heads its posts, and no title stands between the two.
                marked[i] = piece with
                {
                    Kind = PieceKind.Paragraph,
                };
            }
            else if (IsKicker(pieces, i))
            {
                marked[i] = piece with { Kind = PieceKind.Paragraph };
            }
            else if (TimeStamps.IsDayOfWeekAndMonth(piece.Text) && i == 0)
            {
                marked[i] = piece with { Kind = PieceKind.Paragraph };
            }
            else if (IsBanner(pieces, i))
            {
                marked[i] = piece with { Kind = PieceKind.Chrome };
            }
            else if (above == 1 && BylineLine.IsLone(pieces, i))
            {
                untitled[i] = piece with { Kind = PieceKind.Byline };
                return untitled;
            }
            else if (IsGluedTo(pieces, i))
            {
                marked[i] = piece with { Kind = PieceKind.Chrome };
            }
            else if (PublisherLine.Is(piece.Text) && NextOpen(pieces, i) is > 0 and var below && IsTitle(pieces, below))
            {
                marked[i] = piece with { Kind = PieceKind.Paragraph };
            }
            else if (IsTitle(pieces, i) || IsStopped(pieces, i) || IsCount(pieces, i) || IsBrokenOff(pieces, i))
            {
                return WithTitle(marked, i);
            }
            else if (IsPagesOwn(piece))
            {
                // Only a title below shows that it is none of the text's headings.
                marked[i] = piece with
                {
                    Kind = PieceKind.Paragraph,
                };
                continue;
            }
            else if (!TimeStamps.IsStamp(piece.Text))
            {
                return untitled;
            }

            untitled[i] = marked[i];
        }

        return untitled;
    }

    /// <summary>A word or two above the title: a section, a site's name, a label with its stamp.</summary>
    private static bool IsPagesOwn(Piece piece) =>
        piece.IsOpen
        && (!Prose.EndsSentence(piece.Text) || piece.Text[^1] == ':')
        && (
            HeadingWords.TellsOrigin(piece.Text)
            || Prose.CountWords(piece.Text) < 3 && !TimeStamps.IsDayOfMonth(piece.Text)
            || TimeStamps.EndsInTime(piece.Text)
        );

    /// <summary>A small-lettered line, or a few words, above a longer line that is a title itself.</summary>
    private static bool IsKicker(List<Piece> pieces, int index)
    {
        string text = pieces[index].Text;
        if (!pieces[index].IsOpen || Prose.EndsSentence(text) || Prose.CountWords(text) > LongestKicker)
        {
            return false;
        }

        bool isSmall = Prose.StartsInLowerCase(text);
        int words = Prose.CountWords(text);
        int next = pieces.FindIndex(
            index + 1,
            p => p.Kind != PieceKind.Chrome && !(words < 4 && p.Kind is PieceKind.Caption or PieceKind.Credit)
        );
        return next > 0
            && (isSmall || words < 4 || (words <= LongestTopic && IsTakenUp(pieces, next)))
            && IsTitle(pieces, next)
            && (isSmall || Prose.CountWords(pieces[next].Text) > 6)
            && !IsRepeated(pieces, index);
    }

    /// <summary>A title's words come again in the first sentence below it; a deck's are there to say something else.</summary>
    private static bool IsTakenUp(List<Piece> pieces, int index)
    {
        if (Pieces.NextWords(pieces, index) is not { IsBody: true } first || !Prose.EndsSentence(first.Text))
        {
            return false;
        }

        string opening = first.Text.Length <= LongestOpening ? first.Text : first.Text[..LongestOpening];
        string[] words = [.. Prose.Squeeze(pieces[index].Text).Split(' ').Where(w => w.Length >= ShortestTaken)];
        int taken = words.Count(w =>
            opening.Contains(w[..Math.Min(w.Length, LongestStem)], StringComparison.OrdinalIgnoreCase)
        );
        return words.Length >= FewestTaken && taken * 3 >= words.Length * 2;
    }

    /// <summary>"Storm: live | Dam holds | Mayor resigns" close above the title: a site's links to what is on today.</summary>
    private static bool IsBanner(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && piece.Text.Split(" | ").Length > 2
        && index + 1 < pieces.Count
        && pieces[index + 1].Gap == 0
        && IsTitle(pieces, index + 1);

    /// <summary>"NewsThe dam holds" above "The dam holds": a section's name that ran into the title.</summary>
    private static bool IsGluedTo(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && index + 1 < pieces.Count
        && pieces[index + 1].Text is var title
        && piece.Text.Length > title.Length
        && piece.Text.Length - title.Length <= LongestSection
        && piece.Text[piece.Text.Length - title.Length - 1] != ' '
        && piece.Text.EndsWith(title, StringComparison.Ordinal)
        && IsTitle(pieces, index + 1);

    /// <summary>"The river rose again in the ni…" above a paragraph that begins so: the page's own summary.</summary>
    private static bool IsTeaserOf(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && piece.Text.Length <= LongestTitle
        && piece.Text.TrimEnd('.', '…', ' ') is { Length: >= ShortestTeaser } words
        && (piece.Text.EndsWith('…') || piece.Text.EndsWith("...", StringComparison.Ordinal))
        && pieces
            .Skip(index + 1)
            .Take(TeaserReach)
            .Any(p =>
                p.IsOpen && p.Text.StartsWith(words, StringComparison.Ordinal) && p.Text.Length > piece.Text.Length
            );

    private static bool IsOneSentence(string text) =>
        !Prose.StartsInLowerCase(text) && SentenceCutter.Cut(text).Count() == 1;

    private static bool IsLoneItem(List<Piece> pieces, int index) =>
        pieces[index].Kind == PieceKind.ListItem
        && Prose.CountWords(pieces[index].Text) <= LongestKicker
        && NextOpen(pieces, index) is > 0 and var next
        && IsTitle(pieces, next);

    /// <summary>The next line that is no chrome; -1 for none.</summary>
    private static int NextOpen(List<Piece> pieces, int index) =>
        pieces.FindIndex(index + 1, p => p.Kind != PieceKind.Chrome);

    /// <summary>Some papers end titles in a full stop: above a byline or a stamp, or printed twice, a short sentence is one.</summary>
    private static bool IsStopped(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && (piece.Text[^1] is '.' or '…' || (piece.Text[^1] == ':' && IsRepeated(pieces, index)))
        && Prose.CountWords(piece.Text) is >= ShortestStopped and <= LongestStopped
        && (IsRepeated(pieces, index) || IsOneSentence(piece.Text))
        && NextOpen(pieces, index) is > 0 and var next
        && (
            (BylineLine.NamesAuthors(pieces[next].Text) && !AgencyNames.Is(pieces[next].Text))
            || (TimeStamps.IsStamp(pieces[next].Text) && TimeStamps.HasYear(pieces[next].Text))
            || pieces[next].Text == piece.Text
        )
        && pieces.Skip(next + 1).Any(p => p.IsBody && Prose.EndsSentence(p.Text));

    /// <summary>"The 40th day of the siege." with a gap below it and a text.</summary>
    private static bool IsCount(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && Prose.CountWords(piece.Text) <= LongestCount
        && Count().IsMatch(piece.Text)
        && NextOpen(pieces, index) is > 0 and var next
        && pieces[next].Gap > 0
        && pieces.Skip(next).Any(p => p.IsBody && Prose.EndsSentence(p.Text));

    /// <summary>"Flood in the valley: the mayor asks the tow…" with a gap below it: a title too long for its page.</summary>
    private static bool IsBrokenOff(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && piece.Text.Length <= LongestTitle
        && Prose.CountWords(piece.Text) <= LongestBroken
        && Broken().Match(piece.Text) is { Success: true } broken
        && !Headings.Speech().IsMatch(broken.Groups["label"].Value)
        && SentenceCutter.Cut(piece.Text).Count() == 1
        && index + 1 < pieces.Count
        && pieces[index + 1].Gap > 0
        && pieces.Skip(index + 1).Any(p => p.IsBody && Prose.EndsSentence(p.Text));

    private static bool IsRepeated(List<Piece> pieces, int index) =>
        index + 1 < pieces.Count && pieces[index + 1].Text == pieces[index].Text;

    private static bool IsTitle(List<Piece> pieces, int index)
    {
        Piece piece = pieces[index];
        string text = piece.Text;
        bool asks = Prose.LastMark(text) is '?' or '!';
        int mostSentences =
            index > 0 && LeadingDate.Is(pieces[index - 1].Text) ? 2
            : OpensInCount(text) ? 4
            : 3;
        return piece.IsOpen
            && text.Length <= LongestTitle
            && Prose.CountWords(text) > 1
            && Prose.HasLetters(text)
            && (asks ? Asks(text) : !Prose.EndsSentence(text) || Wired().IsMatch(text) || IsQuoted(pieces, index))
            && SentenceCutter.Cut(text).Count() <= mostSentences
            && (!Prose.StartsInLowerCase(text) || IsAboveSentence(pieces, index) || IsPrintedAgain(pieces, index))
            && !TimeStamps.IsStamp(text)
            && !TimeStamps.IsDayOfMonth(text)
            && !TimeStamps.EndsInTime(text)
            && !HeadingWords.TellsOrigin(text)
            && !text.Contains("://", StringComparison.Ordinal)
            && !AreTags(text)
            && Pieces.NextWords(pieces, index) is not null
            && !IsOneOfSections(pieces, index);
    }

    /// <summary>"Valley, dam, mill, Ann Roe": what a page is filed under, parted by commas.</summary>
    private static bool AreTags(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries) is { Length: >= FewestTags } tags
        && Array.TrueForAll(tags, t => Prose.CountWords(t) is 1 or 2 && !Joint().IsMatch(t));

    /// <summary>"VALLEY UPDATE: “We stay.”" above a gap: a label and a quotation whose full stop is not the title's.</summary>
    private static bool IsQuoted(List<Piece> pieces, int index) =>
        Quoted().Match(pieces[index].Text) is { Success: true } quoted
        && !Headings.Speech().IsMatch(quoted.Groups["label"].Value)
        && index + 1 < pieces.Count
        && pieces[index + 1].Gap > 0;

    /// <summary>"The dam holds. What comes next?" is a title; a statement at length with a question behind it opens a text.</summary>
    private static bool Asks(string text) =>
        SentenceCutter.Cut(text).Count() is var sentences
        && sentences < 3
        && Prose.CountWords(text) < (sentences == 1 ? LongestQuestion : LongestStatement);

    /// <summary>Some papers begin a title in a small letter: with a dash or a colon, and above a blank line and a sentence, it is
    /// one, and no end of a sentence that was cut off.</summary>
    private static bool IsAboveSentence(List<Piece> pieces, int index) =>
        Prose.CountWords(pieces[index].Text) is > 4 and <= 20
        && pieces[index].Text.AsSpan().IndexOfAny(":—–") > 0
        && index + 1 < pieces.Count
        && pieces[index + 1] is { IsOpen: true, Gap: > 0 } next
        && !Prose.StartsInLowerCase(next.Text)
        && Prose.EndsSentence(next.Text);

    /// <summary>Printed again right below a stamp: no end of a sentence is.</summary>
    private static bool IsPrintedAgain(List<Piece> pieces, int index)
    {
        int next = index + 1 < pieces.Count && TimeStamps.IsStamp(pieces[index + 1].Text) ? index + 2 : index + 1;
        return Prose.CountWords(pieces[index].Text) >= ShortestStopped
            && next < pieces.Count
            && pieces[next].Text == pieces[index].Text;
    }

    /// <summary>"The 40th day of the siege. In pictures. The dam, the mill": a count and what the page shows of the day.</summary>
    private static bool OpensInCount(string text) =>
        text.Length <= LongestTitle
        && SentenceCutter.Cut(text).FirstOrDefault() is { Length: > 0 } first
        && Count().IsMatch(text.AsSpan(first.Start, first.Length).TrimEnd());

    /// <summary>The same line with another word in it heads a later part: then it heads the first part.</summary>
    private static bool IsOneOfSections(List<Piece> pieces, int index)
    {
        string[] words = Prose.Squeeze(pieces[index].Text).Split(' ');
        return words.Length is > 2 and < 20
            && pieces
                .Skip(index + 1)
                .Any(p =>
                    p.IsOpen
                    && p.Text.Length <= LongestTitle
                    && (IsParallel(words, p.Text) || SharesStamp(pieces[index].Text, p.Text))
                );
    }

    /// <summary>"Situation in the north (per 4 May)" and "Talks (per 4 May)": parts that say alike as of when they stand.</summary>
    private static bool SharesStamp(string text, string other) =>
        text[^1] == ')'
        && text != other
        && text.LastIndexOf('(') is > 0 and var at
        && text.Length - at > 6
        && other.Length > text.Length - at
        && other.AsSpan(other.Length - (text.Length - at)).SequenceEqual(text.AsSpan(at));

    private static bool IsParallel(string[] words, string text)
    {
        string[] others = Prose.Squeeze(text).Split(' ');
        if (others.Length != words.Length)
        {
            return false;
        }

        int different = words.Where((word, i) => word != others[i]).Count();
        return different > 0 && different * 3 <= words.Length;
    }

    /// <summary>"A title – Jane Doe 10/14/23", "A title The Associated Press June 17, 2022": a title, a byline and a stamp.</summary>
    private static List<Piece> WithTitle(List<Piece> pieces, int index)
    {
        Piece line = pieces[index];
        if (new[] { Signed(), Wired() }.Select(p => p.Match(line.Text)).FirstOrDefault(m => m.Success) is { } signed)
        {
            pieces.RemoveAt(index);
            pieces.InsertRange(
                index,
                [
                    Cut(line, signed.Groups["title"], PieceKind.Title),
                    Cut(line, signed.Groups["author"], PieceKind.Byline),
                    Cut(line, signed.Groups["date"], PieceKind.Paragraph),
                ]
            );
        }
        else if ((SiteAt(line.Text) is { Length: > 0 } named ? named : BarAbove(pieces, index)) is { Length: > 0 } site)
        {
            bool isFirst = site.Start == 0;
            Piece title = isFirst
                ? line.Slice(site.End + SiteMark, line.Text.Length - site.End - SiteMark)
                : line.Slice(0, site.Start - SiteMark);
            pieces[index] = title with { Kind = PieceKind.Title, Gap = line.Gap };
            pieces.Insert(
                isFirst ? index : index + 1,
                line.Slice(site.Start, site.Length) with
                {
                    Kind = PieceKind.Paragraph,
                    Gap = isFirst ? line.Gap : 0,
                }
            );
        }
        else if (Stamped().Match(line.Text) is { Success: true } stamped)
        {
            pieces[index] = Cut(line, stamped.Groups["title"], PieceKind.Title);
            pieces.Insert(index + 1, Cut(line, stamped.Groups["date"], PieceKind.Paragraph));
        }
        else
        {
            pieces[index] = line with { Kind = PieceKind.Title };
        }

        return pieces;
    }

    /// <summary>"Example News | The dam holds", "The dam holds - Valley Times": where a site names itself beside its title.</summary>
    private static TextSpan SiteAt(string text)
    {
        foreach (string mark in SiteMarks)
        {
            int last = text.LastIndexOf(mark, StringComparison.Ordinal);
            if (
                last > 0
                && (PublisherLine.IsPaper(text[(last + SiteMark)..]) || IsSectionBehindBar(text, last))
                && Prose.CountWords(text.AsSpan(0, last)) > 2
            )
            {
                return new TextSpan(last + SiteMark, text.Length - last - SiteMark);
            }
        }

        int bar = text.IndexOf(SiteMarks[0], StringComparison.Ordinal);
        return bar > 0 && PublisherLine.IsPaper(text[..bar]) && Prose.CountWords(text.AsSpan(bar)) > 2
            ? new TextSpan(0, bar)
            : default;
    }

    /// <summary>"The dam holds | XYZ" above "The dam holds": the line without its last part stands again below it.</summary>
    private static TextSpan BarAbove(List<Piece> pieces, int index)
    {
        string text = pieces[index].Text;
        int bar = text.LastIndexOf(SiteMarks[0], StringComparison.Ordinal);
        return
            bar > 0
            && Prose.CountWords(text.AsSpan(bar)) <= LongestSite
            && pieces.Skip(index + 1).Take(LinesAbove).Any(p => p.Text == text[..bar])
            ? new TextSpan(bar + SiteMark, text.Length - bar - SiteMark)
            : default;
    }

    /// <summary>"The dam holds | Valley flood News": what a site files the page under.</summary>
    private static bool IsSectionBehindBar(string text, int bar) =>
        text[bar + 1] == '|' && text.EndsWith(" News", StringComparison.Ordinal) && char.IsUpper(text[bar + SiteMark]);

    private static Piece Cut(Piece line, Group group, PieceKind kind) =>
        line.Slice(group.Index, group.Length) with
        {
            Kind = kind,
            Gap = kind == PieceKind.Title ? line.Gap : 0,
        };

    /// <summary>"The 30th day of the war.", "Тридцатый день войны.": a count of days and nothing else.</summary>
    [GeneratedRegex(
        @"^(?:(?:the )?[0-9]{1,4}(?:st|nd|rd|th|-?\p{L}{1,2}|\.|º|°)? (?:day|день|tag|jour|día|giorno|dzień|dia)|(?:day|tag|jour|día|giorno|день|dzień|dia) [0-9]{1,4}"
            + @"|(?:\p{L}{3,15} ){1,3}день) (?!is\b|was\b|has\b|ist\b|est\b|es\b)[^.!?,]{3,60}\.$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Count();

    /// <summary>"and the mill": the last part of a sentence's enumeration.</summary>
    [GeneratedRegex(
        @"(?:^|\s)(?:and|or|und|oder|et|ou|y|o|e|i|lub|та|і|й|або|и|или)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"^(?<label>[^“""«.:]{3,60}) ?: .{10,}\S(?:…|\.\.\.)$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Broken();

    [GeneratedRegex(
        @"^(?<label>[^“""«.:]{3,50}): [“""«][^“""«]{5,150}[.!?…][”""»]$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"^(?<title>.+?)\s+[–—-]\s+(?<author>\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3}),?\s+"
            + @"(?<date>[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{2,4})$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Signed();

    /// <summary>"Liveblog: the flood + Dam holds + Stand: 18.03.2022 16:35 Uhr".</summary>
    [GeneratedRegex(
        @"^(?<title>.{15,}?)\s+(?<date>(?:[+|–-]+\s+)?Stand: [0-9]{1,2}\.\s?(?:[0-9]{1,2}\.|\p{L}+)\s?[0-9]{4}.{0,20})$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Stamped();

    [GeneratedRegex(
        @"^(?<title>.{15,}?)\s+(?<author>(?:The )?Associated Press|Reuters|Agence France-Presse)\s+"
            + @"(?<date>\p{L}{3,9}\.? [0-9]{1,2}, [0-9]{4}(?: (?:Updated|Last updated): .{6,40})?)$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Wired();
}
