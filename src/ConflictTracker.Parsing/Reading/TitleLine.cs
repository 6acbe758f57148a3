using System.Text.RegularExpressions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Finds the document's own title: the first line that is no sentence and has a text below it. Agency copy that opens with
/// a sentence has none.
/// </summary>
internal static partial class TitleLine
{
    public const int LongestTitle = 250;

    /// <summary>So many lines at most stand above a title, chrome apart.</summary>
    public const int LinesAbove = 6;

    private const int FewestTags = 4;

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

            if (above == 0 && LinesAboveTitle.IsLoneItem(pieces, i))
            {
                // Some sites put a dash or a bullet before the author.
                marked[i] = piece with
                {
                    Kind = BylineLine.IsName(piece.Text) ? PieceKind.Byline : PieceKind.Paragraph,
                };
                continue;
            }

            if (LinesAboveTitle.IsTeaserOf(pieces, i))
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
            else if (LinesAboveTitle.IsKicker(pieces, i))
            {
                marked[i] = piece with { Kind = PieceKind.Paragraph };
            }
            else if (TimeStamps.IsDayOfWeekAndMonth(piece.Text) && i == 0)
            {
                marked[i] = piece with { Kind = PieceKind.Paragraph };
            }
            else if (LinesAboveTitle.IsBanner(pieces, i))
            {
                marked[i] = piece with { Kind = PieceKind.Chrome };
            }
            else if (above == 1 && BylineLine.IsLone(pieces, i))
            {
                untitled[i] = piece with { Kind = PieceKind.Byline };
                return untitled;
            }
            else if (LinesAboveTitle.IsGluedTo(pieces, i))
            {
                marked[i] = piece with { Kind = PieceKind.Chrome };
            }
            else if (PublisherLine.Is(piece.Text) && NextOpen(pieces, i) is > 0 and var below && Is(pieces, below))
            {
                marked[i] = piece with { Kind = PieceKind.Paragraph };
            }
            else if (
                Is(pieces, i)
                || UncommonTitles.IsStopped(pieces, i)
                || UncommonTitles.IsCount(pieces, i)
                || UncommonTitles.IsBrokenOff(pieces, i)
            )
            {
                return TitleParts.WithTitle(marked, i);
            }
            else if (LinesAboveTitle.IsPagesOwn(piece))
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

    /// <summary>The next line that is no chrome; -1 for none.</summary>
    public static int NextOpen(List<Piece> pieces, int index) =>
        pieces.FindIndex(index + 1, p => p.Kind != PieceKind.Chrome);

    public static bool IsRepeated(List<Piece> pieces, int index) =>
        index + 1 < pieces.Count && pieces[index + 1].Text == pieces[index].Text;

    /// <summary>No sentence, stamp, address or list of tags, and with words below it.</summary>
    public static bool Is(List<Piece> pieces, int index)
    {
        Piece piece = pieces[index];
        string text = piece.Text;
        bool asks = Prose.LastMark(text) is '?' or '!';
        int mostSentences =
            index > 0 && LeadingDate.Is(pieces[index - 1].Text) ? 2
            : UncommonTitles.OpensInCount(text) ? 4
            : 3;
        return piece.IsOpen
            && text.Length <= LongestTitle
            && Prose.CountWords(text) > 1
            && Prose.HasLetters(text)
            && (
                asks
                    ? UncommonTitles.Asks(text)
                    : !Prose.EndsSentence(text)
                        || TitleParts.Wired().IsMatch(text)
                        || UncommonTitles.IsQuoted(pieces, index)
            )
            && SentenceCutter.Cut(text).Count() <= mostSentences
            && (
                !Prose.StartsInLowerCase(text)
                || UncommonTitles.IsAboveSentence(pieces, index)
                || UncommonTitles.IsPrintedAgain(pieces, index)
            )
            && !TimeStamps.IsStamp(text)
            && !TimeStamps.IsDayOfMonth(text)
            && !TimeStamps.EndsInTime(text)
            && !HeadingWords.TellsOrigin(text)
            && !text.Contains("://", StringComparison.Ordinal)
            && !AreTags(text)
            && Pieces.NextWords(pieces, index) is not null
            && !ParallelParts.IsOneOfSections(pieces, index);
    }

    /// <summary>"Valley, dam, mill, Ann Roe": what a page is filed under, parted by commas.</summary>
    private static bool AreTags(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries) is { Length: >= FewestTags } tags
        && Array.TrueForAll(tags, t => Prose.CountWords(t) is 1 or 2 && !Joint().IsMatch(t));

    /// <summary>"and the mill": the last part of a sentence's enumeration.</summary>
    [GeneratedRegex(
        @"(?:^|\s)(?:and|or|und|oder|et|ou|y|o|e|i|lub|та|і|й|або|и|или)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Joint();
}
