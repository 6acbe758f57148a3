using System.Text.RegularExpressions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Titles that look like sentences: with a full stop, a count of days, cut off, in small letters, quoting, asking.</summary>
internal static partial class UncommonTitles
{
    private const int LongestQuestion = 20;
    private const int LongestStatement = 14;
    private const int ShortestStopped = 4;
    private const int LongestStopped = 24;
    private const int LongestCount = 8;

    /// <summary>A title that its page cuts off is so long at most, and says first what it is about.</summary>
    private const int LongestBroken = 30;

    private static bool IsOneSentence(string text) =>
        !Prose.StartsInLowerCase(text) && SentenceCutter.Cut(text).Count() == 1;

    /// <summary>Some papers end titles in a full stop: above a byline or a stamp, or printed twice, a short sentence is one.</summary>
    public static bool IsStopped(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && (piece.Text[^1] is '.' or '…' || (piece.Text[^1] == ':' && TitleLine.IsRepeated(pieces, index)))
        && Prose.CountWords(piece.Text) is >= ShortestStopped and <= LongestStopped
        && (TitleLine.IsRepeated(pieces, index) || IsOneSentence(piece.Text))
        && TitleLine.NextOpen(pieces, index) is > 0 and var next
        && (
            (BylineLine.NamesAuthors(pieces[next].Text) && !AgencyNames.Is(pieces[next].Text))
            || (TimeStamps.IsStamp(pieces[next].Text) && TimeStamps.HasYear(pieces[next].Text))
            || pieces[next].Text == piece.Text
        )
        && pieces.Skip(next + 1).Any(p => p.IsBody && Prose.EndsSentence(p.Text));

    /// <summary>"The 40th day of the siege." with a gap below it and a text.</summary>
    public static bool IsCount(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && Prose.CountWords(piece.Text) <= LongestCount
        && Count().IsMatch(piece.Text)
        && TitleLine.NextOpen(pieces, index) is > 0 and var next
        && pieces[next].Gap > 0
        && pieces.Skip(next).Any(p => p.IsBody && Prose.EndsSentence(p.Text));

    /// <summary>"Flood in the valley: the mayor asks the tow…" with a gap below it: a title too long for its page.</summary>
    public static bool IsBrokenOff(List<Piece> pieces, int index) =>
        pieces[index] is { IsOpen: true } piece
        && piece.Text.Length <= TitleLine.LongestTitle
        && Prose.CountWords(piece.Text) <= LongestBroken
        && Broken().Match(piece.Text) is { Success: true } broken
        && !Headings.Speech().IsMatch(broken.Groups["label"].Value)
        && SentenceCutter.Cut(piece.Text).Count() == 1
        && index + 1 < pieces.Count
        && pieces[index + 1].Gap > 0
        && pieces.Skip(index + 1).Any(p => p.IsBody && Prose.EndsSentence(p.Text));

    /// <summary>"VALLEY UPDATE: “We stay.”" above a gap: a label and a quotation whose full stop is not the title's.</summary>
    public static bool IsQuoted(List<Piece> pieces, int index) =>
        Quoted().Match(pieces[index].Text) is { Success: true } quoted
        && !Headings.Speech().IsMatch(quoted.Groups["label"].Value)
        && index + 1 < pieces.Count
        && pieces[index + 1].Gap > 0;

    /// <summary>"The dam holds. What comes next?" is a title; a statement at length with a question behind it opens a text.</summary>
    public static bool Asks(string text) =>
        SentenceCutter.Cut(text).Count() is var sentences
        && sentences < 3
        && Prose.CountWords(text) < (sentences == 1 ? LongestQuestion : LongestStatement);

    /// <summary>Some papers begin a title in a small letter: with a dash or a colon, and above a blank line and a sentence, it is
    /// one, and no end of a sentence that was cut off.</summary>
    public static bool IsAboveSentence(List<Piece> pieces, int index) =>
        Prose.CountWords(pieces[index].Text) is > 4 and <= 20
        && pieces[index].Text.AsSpan().IndexOfAny(":—–") > 0
        && index + 1 < pieces.Count
        && pieces[index + 1] is { IsOpen: true, Gap: > 0 } next
        && !Prose.StartsInLowerCase(next.Text)
        && Prose.EndsSentence(next.Text);

    /// <summary>Printed again right below a stamp: no end of a sentence is.</summary>
    public static bool IsPrintedAgain(List<Piece> pieces, int index)
    {
        int next = index + 1 < pieces.Count && TimeStamps.IsStamp(pieces[index + 1].Text) ? index + 2 : index + 1;
        return Prose.CountWords(pieces[index].Text) >= ShortestStopped
            && next < pieces.Count
            && pieces[next].Text == pieces[index].Text;
    }

    /// <summary>"The 40th day of the siege. In pictures. The dam, the mill": a count and what the page shows of the day.</summary>
    public static bool OpensInCount(string text) =>
        text.Length <= TitleLine.LongestTitle
        && SentenceCutter.Cut(text).FirstOrDefault() is { Length: > 0 } first
        && Count().IsMatch(text.AsSpan(first.Start, first.Length).TrimEnd());

    /// <summary>"The 30th day of the war.", "Тридцатый день войны.": a count of days and nothing else.</summary>
    [GeneratedRegex(
        @"^(?:(?:the )?[0-9]{1,4}(?:st|nd|rd|th|-?\p{L}{1,2}|\.|º|°)? (?:day|день|tag|jour|día|giorno|dzień|dia)|(?:day|tag|jour|día|giorno|день|dzień|dia) [0-9]{1,4}"
            + @"|(?:\p{L}{3,15} ){1,3}день) (?!is\b|was\b|has\b|ist\b|est\b|es\b)[^.!?,]{3,60}\.$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Count();

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
}
