using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>What stands above and below a line and says that it is no heading: its repetition, the sentence that it belongs
/// to, the author whom it names.</summary>
internal static partial class HeadingSurroundings
{
    private const int LongestName = 8;
    private const int ShortestFact = 6;
    private const int LongestDesk = 6;

    public static bool AllowOne(List<Piece> pieces, int index, int words, int usualGap) =>
        !IsSaidAbove(pieces, index)
        && !IsOneOfFacts(pieces, index, words)
        && !RunsOn(pieces, index, words)
        && !IsWriterOfEntry(pieces, index)
        && !IsAuthorsBox(pieces, index)
        && !IsQuotedSpeaker(pieces, index)
        && !IsWriterAndDesk(pieces, index)
        && !IsWriterAndDesk(pieces, index - 1)
        && !IsSaidBelow(pieces, index)
        && !IsAmongSentences(pieces, index, usualGap);

    /// <summary>A deck that some pages print again inside the paragraph above, a name that they print twice.</summary>
    private static bool IsSaidAbove(List<Piece> pieces, int index) =>
        index > 0
        && (
            pieces[index - 1].Text == pieces[index].Text
            || (index + 1 < pieces.Count && pieces[index + 1].Text == pieces[index].Text)
            || (
                pieces[index].Text.Length > 20
                && pieces[index - 1].Text.Length > pieces[index].Text.Length
                && pieces[index - 1].Text.StartsWith(pieces[index].Text, StringComparison.Ordinal)
            )
        );

    /// <summary>Long lines right below one another are facts without their full stops.</summary>
    private static bool IsOneOfFacts(List<Piece> pieces, int index, int words) =>
        words > LongestName
        && index > 0
        && pieces[index].Gap == 0
        && pieces[index - 1] is { Kind: PieceKind.Open or PieceKind.Paragraph } above
        && !Prose.EndsSentence(above.Text)
        && Prose.CountWords(above.Text) >= ShortestFact
        && !TimeStamps.IsStamp(above.Text);

    /// <summary>A sentence that breaks off at the end of its line and goes on in the next.</summary>
    private static bool RunsOn(List<Piece> pieces, int index, int words) =>
        words > LongestName
        && index + 1 < pieces.Count
        && pieces[index + 1] is { Gap: 0, IsBody: true } next
        && Prose.EndsSentence(next.Text)
        && (
            Prose.StartsInLowerCase(next.Text)
            || (char.IsAsciiDigit(next.Text[0]) && !TimeStamps.OpensInTime(next.Text))
        );

    /// <summary>"10:25 Jane Doe" above "Jane Doe in Osten writes:": who writes the entry of a live page.</summary>
    private static bool IsWriterOfEntry(List<Piece> pieces, int index) =>
        TimeStamps.AfterTime(pieces[index].Text).Trim() is var name
        && name.Length < pieces[index].Text.Length
        && BylineLine.IsName(name)
        && index + 1 < pieces.Count
        && pieces[index + 1].Text.StartsWith(name, StringComparison.Ordinal);

    /// <summary>"Jane Doe" above "Jane Doe is a reporter…" or "I’m Jane Doe…", below the text.</summary>
    private static bool IsAuthorsBox(List<Piece> pieces, int index) =>
        index > 2
        && BylineLine.IsName(pieces[index].Text)
        && Pieces.NextWords(pieces, index) is { } next
        && next.Text.AsSpan(0, Math.Min(next.Text.Length, pieces[index].Text.Length + 20))
            .Contains(pieces[index].Text, StringComparison.Ordinal)
        && !pieces.Skip(index + 1).Any(p => p.IsBody && !ReferenceEquals(p, next));

    /// <summary>"Jane Doe" close above "ABC Valley Service": who wrote the entry below, and for whom.</summary>
    private static bool IsWriterAndDesk(List<Piece> pieces, int index) =>
        index > 0
        && index + 2 < pieces.Count
        && pieces[index] is { IsOpen: true } writer
        && pieces[index + 1] is { IsOpen: true, Gap: 0 } desk
        && pieces[index + 2] is { IsBody: true, Gap: > 0 } entry
        && Prose.CountWords(writer.Text) is 2 or 3
        && BylineLine.IsName(writer.Text)
        && Prose.CountWords(desk.Text) <= LongestDesk
        && Desk().IsMatch(desk.Text)
        && Prose.EndsSentence(entry.Text);

    /// <summary>"Jane Doe" below "“We stay.”": whose words were lifted out of the text.</summary>
    private static bool IsQuotedSpeaker(List<Piece> pieces, int index) =>
        index > 0
        && BylineLine.IsName(pieces[index].Text)
        && pieces[index - 1] is { IsBody: true } quote
        && quote.Text[0] is '"' or '“' or '«' or '„'
        && quote.Text[^1] is '"' or '”' or '»' or '“';

    /// <summary>Where paragraphs are parted by blank lines, a line close below a sentence and close above another is one.</summary>
    private static bool IsAmongSentences(List<Piece> pieces, int index, int usualGap) =>
        usualGap > 0
        && index > 0
        && index + 1 < pieces.Count
        && pieces[index].Gap == 0
        && pieces[index + 1].Gap == 0
        && pieces[index - 1].IsBody
        && Prose.EndsSentence(pieces[index - 1].Text);

    /// <summary>What a picture shows, printed for those who cannot see it and again below it.</summary>
    private static bool IsSaidBelow(List<Piece> pieces, int index) =>
        index + 1 < pieces.Count && pieces[index + 1].Gap == 0 && pieces[index + 1].Text == pieces[index].Text;

    [GeneratedRegex(
        @"^\p{Lu}{2,5}\b|\b(?:correspondent|reporter|editor|producer|analyst|service|monitoring|verify|newsroom|desk|Korrespondent(?:in)?|Redaktion|correspondante?|corresponsal|corrispondente|inviat[oa]|korespondent(?:ka)?|кореспондент\w*|корреспондент\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Desk();
}
