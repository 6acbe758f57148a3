using System.Globalization;
using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Marks lines that begin with a bullet, and numbered lines that count on from 1.</summary>
internal static partial class ListItems
{
    public static List<Piece> Mark(List<Piece> pieces)
    {
        HashSet<int> numbered = Numbered(pieces);
        List<Piece> marked = new(pieces.Count);
        for (int i = 0; i < pieces.Count; i++)
        {
            Piece piece = pieces[i];
            int bullet = piece.IsOpen && !Headings.Framed().IsMatch(piece.Text) ? BulletLength(piece.Text) : 0;
            bool isDash = bullet > 0 && piece.Text[0] == '—';
            if (bullet > 0 && (!isDash || HasDashBeside(pieces, i)))
            {
                // The bullet is layout; a number is a word and stays.
                marked.Add(piece.Slice(bullet, piece.Text.Length - bullet) with { Kind = PieceKind.ListItem });
            }
            else if (numbered.Contains(i))
            {
                marked.Add(piece with { Kind = PieceKind.ListItem });
            }
            else
            {
                marked.Add(piece);
            }
        }

        return marked;
    }

    private static int BulletLength(string text)
    {
        if (text.Length < 2 || !"•·▪●◦‣○■□◾◼▶►➤∙⁃→‒―*✔✓–—-".Contains(text[0], StringComparison.Ordinal))
        {
            return 0;
        }

        int length = 1;
        while (length < text.Length && char.IsWhiteSpace(text[length]))
        {
            length++;
        }

        bool isBare = "•▪●◦‣■◾◼►➤∙⁃".Contains(text[0], StringComparison.Ordinal);
        return length < text.Length && (length > 1 || isBare) ? length : 0;
    }

    /// <summary>One dash begins direct speech in Slavic texts; several in a row are a list.</summary>
    private static bool HasDashBeside(List<Piece> pieces, int index) =>
        IsDash(pieces, index - 1) || IsDash(pieces, index + 1);

    private static bool IsDash(List<Piece> pieces, int index) =>
        index >= 0 && index < pieces.Count && pieces[index].Text.StartsWith("— ", StringComparison.Ordinal);

    private static HashSet<int> Numbered(List<Piece> pieces)
    {
        HashSet<int> numbered = [];
        List<int> run = [];
        for (int i = 0; i < pieces.Count; i++)
        {
            int? number = pieces[i].IsOpen ? NumberOf(pieces[i].Text) : null;
            bool countsOn = number == run.Count + 1 && (run.Count == 0 || i - run[^1] <= 1);
            if (!countsOn)
            {
                Keep(run, numbered);
                run.Clear();
            }

            if (countsOn || number == 1)
            {
                run.Add(i);
            }
        }

        Keep(run, numbered);
        return numbered;
    }

    private static void Keep(List<int> run, HashSet<int> numbered)
    {
        if (run.Count > 1)
        {
            numbered.UnionWith(run);
        }
    }

    private static int? NumberOf(string text) =>
        Number().Match(text) is { Success: true } match
            ? int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"^\(?(?<number>[0-9]{1,2})[.)]\s+\S", RegexOptions.None, PatternLimits.Milliseconds)]
    private static partial Regex Number();
}
