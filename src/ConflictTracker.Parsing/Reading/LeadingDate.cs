using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Cuts off the "date 2024-08-11" that some collections put before a text: not the author's words.</summary>
internal static partial class LeadingDate
{
    /// <summary>The line is such a date and nothing else.</summary>
    public static bool Is(string text) =>
        Prefix().Match(text) is { Success: true } prefix && prefix.Length == text.Length;

    public static List<Piece> Split(List<Piece> pieces)
    {
        if (pieces.Count == 0 || !pieces[0].IsOpen || Prefix().Match(pieces[0].Text) is not { Success: true } prefix)
        {
            return pieces;
        }

        Piece first = pieces[0];
        List<Piece> split = [first.Slice(0, prefix.Length) with { Kind = PieceKind.Chrome }];
        if (prefix.Length < first.Text.Length)
        {
            split.Add(first.Slice(prefix.Length, first.Text.Length - prefix.Length) with { Gap = 0 });
        }

        return [.. split, .. pieces.Skip(1)];
    }

    [GeneratedRegex(@"^[Dd]ate:? \d{4}(?:-\d{2}(?:-\d{2})?)?(?=\s|$)", RegexOptions.None, PatternLimits.Milliseconds)]
    private static partial Regex Prefix();
}
