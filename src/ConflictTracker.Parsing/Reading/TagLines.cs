using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Lines that name the article's tags after a label: "Tags: Osten, dam", or the label alone above the document's
/// last few lines. They tag and stay in the text, since their words are the author's.</summary>
internal static partial class TagLines
{
    private const int LongestLine = 500;
    private const int LongestTag = 60;
    private const int MostWords = 6;

    /// <summary>Under a label on a line of its own stand no more tags than this.</summary>
    private const int MostBelow = 20;

    private static readonly char[] Separators = [',', ';', '|', '·', '•'];

    public static List<Piece> Mark(List<Piece> pieces)
    {
        List<Piece> marked = [.. pieces];
        for (int i = 0; i < pieces.Count; i++)
        {
            if (!pieces[i].IsOpen)
            {
                continue;
            }

            if (Of(pieces[i].Text).Length > 0)
            {
                marked[i] = pieces[i] with { Kind = PieceKind.NamedTags };
            }
            else if (i > 0 && LabelAlone().IsMatch(pieces[i].Text) && AreTags(pieces, i + 1))
            {
                int end = EndOfTags(pieces, i + 1);
                for (int tag = i; tag < end; tag++)
                {
                    marked[tag] = pieces[tag] with { Kind = PieceKind.NamedTags };
                }

                break;
            }
        }

        return marked;
    }

    /// <summary>The tags that a marked line names: after its label, or the whole of a line below one.</summary>
    public static IReadOnlyList<string> Of(Piece piece) =>
        piece.Kind != PieceKind.NamedTags ? []
        : Of(piece.Text) is { Length: > 0 } labelled ? labelled
        : LabelAlone().IsMatch(piece.Text) ? []
        : [piece.Text];

    private static string[] Of(string text)
    {
        if (text.Length > LongestLine || Label().Match(text) is not { Success: true } label)
        {
            return [];
        }

        string[] tags = text[label.Length..]
            .TrimEnd('.')
            .Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(tags, IsTag) ? tags : [];
    }

    /// <summary>Below the label stand tags up to a wider gap or a line of the page, and no more text.</summary>
    private static bool AreTags(List<Piece> pieces, int from)
    {
        int end = EndOfTags(pieces, from);
        return end > from
            && end - from <= MostBelow
            && pieces.Count - end <= MostBelow
            && pieces.Skip(end).All(p => !Prose.EndsSentence(p.Text));
    }

    private static int EndOfTags(List<Piece> pieces, int from)
    {
        int end = from;
        while (
            end < pieces.Count
            && pieces[end] is { IsOpen: true } piece
            && IsTag(piece.Text)
            && !Prose.EndsSentence(piece.Text)
            && !ChromePhrases.IsLine(piece.Text)
            && (end == from || piece.Gap <= pieces[from].Gap)
        )
        {
            end++;
        }

        return end;
    }

    private static bool IsTag(string tag) =>
        tag.Length <= LongestTag && Prose.HasLetters(tag) && Prose.CountWords(tag) <= MostWords;

    private const string Labels =
        "tags?|tagged(?: with| in)?|(?:related )?topics?|keywords|filed under|те[гґ]и|мітки|теми?|ключові слова|метки|темы|ключевые слова"
        + "|schlagwörter|schlagworte|stichwörter|stichworte|themen|mots[- ]clés|étiquettes|thèmes|etiquetas|temas|palabras clave|archivado en"
        + "|etichette|parole chiave|argomenti|temi|tagi|słowa kluczowe|tematy";

    [GeneratedRegex(
        @"^(?:" + Labels + @")\s?:\s*(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^(?:" + Labels + @")\s?:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex LabelAlone();
}
