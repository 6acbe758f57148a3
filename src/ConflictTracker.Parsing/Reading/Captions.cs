namespace ConflictTracker.Parsing.Reading;

/// <summary>Marks the lines that are captions, and joins a credit on a line of its own to the words above it.</summary>
internal static class Captions
{
    private const int LongestCaption = 300;

    /// <summary>A sentence above the text, with a credit below it, is a picture's and no paragraph.</summary>
    private const int MostWordsAtTop = 30;

    private const int ShortestTwice = 4;

    /// <summary>A title's first part, in characters.</summary>
    private const int ShortestPart = 15;
    private const string WordsLabel = "Image caption,";

    private static readonly string[] AlbumLabels =
    [
        "Photos:",
        "Video:",
        "Videos:",
        "Fotos:",
        "Bilder:",
        "Відео:",
        "Видео:",
        "Фото:",
    ];

    public static List<Piece> Mark(List<Piece> pieces)
    {
        bool isTight = Pieces.AreTight(pieces);
        int first = pieces.FindIndex(p =>
            p.Kind != PieceKind.Chrome && !(p.IsOpen && (TimeStamps.IsStamp(p.Text) || TimeStamps.EndsInTime(p.Text)))
        );
        List<Piece> marked = new(pieces.Count);
        for (int i = 0; i < pieces.Count; i++)
        {
            Piece piece = pieces[i];
            if (!isTight && IsPrintedTwice(pieces, i))
            {
                // For those who cannot see the picture, and below it.
                marked.Add(piece with { Kind = PieceKind.Chrome });
                continue;
            }

            CaptionCredit? caption =
                IsCandidate(piece) && !(i == first && OpensAlbum(piece.Text)) ? CaptionCredit.Find(piece.Text) : null;
            if (caption is null && !isTight && i > 0 && IsPrintedTwice(pieces, i - 1))
            {
                caption = new CaptionCredit(piece.Text, null);
            }

            if (caption is null && i > 0 && piece is { IsOpen: true, Gap: 0 } && pieces[i - 1].IsOpen)
            {
                caption = CaptionCredit.Below(pieces[i - 1].Text, piece.Text);
            }

            if (caption is null && i > first && piece is { IsOpen: true, Gap: 0 } && IsNameInBrackets(piece.Text))
            {
                caption = new CaptionCredit("", piece.Text[1..^1]);
            }

            if (IsWordsBelow(marked, piece))
            {
                marked[^1] = WithWords(marked[^1], piece);
            }
            else if (caption is null)
            {
                marked.Add(
                    piece.Kind == PieceKind.Caption
                        ? piece with
                        {
                            CaptionText = piece.CaptionText ?? piece.Text,
                        }
                        : piece
                );
            }
            else if (caption.Text.Length == 0 && IsWordsAbove(marked, piece, isTight, first))
            {
                JoinBroken(marked, first);
                marked[^1] = WithCredit(marked[^1], piece, caption.Credit);
            }
            else if (
                caption.Text.Length == 0
                && marked.Count > 0
                && marked[^1].IsOpen
                && BylineLine.Opens(marked[^1].Text)
            )
            {
                marked.Add(piece with { Kind = PieceKind.Credit });
            }
            else
            {
                marked.Add(Of(piece, caption.Text, caption.Credit));
            }
        }

        MarkSplitCredits(marked);
        return [.. marked.Select(p => p is { Kind: PieceKind.Caption, CaptionText: "" } ? AsCredit(p) : p)];
    }

    /// <summary>"Jane Doe" close above "Example Images": a credit on two lines.</summary>
    private static void MarkSplitCredits(List<Piece> pieces)
    {
        for (int i = 0; i + 1 < pieces.Count; i++)
        {
            if (
                pieces[i] is { IsOpen: true } name
                && pieces[i + 1] is { IsOpen: true, Gap: 0 } agency
                && BylineLine.IsName(name.Text)
                && AgencyNames.Is(agency.Text)
                && i > 0
                && name.Gap == 0
            )
            {
                pieces[i] = name with { Kind = PieceKind.Credit };
                pieces[i + 1] = agency with { Kind = PieceKind.Credit };
            }
        }
    }

    /// <summary>A credit without words shows no picture that could be told of.</summary>
    private static Piece AsCredit(Piece piece) =>
        piece with
        {
            Kind = PieceKind.Credit,
            CaptionText = null,
            Credit = null,
        };

    /// <summary>"Photos: a week in the valley" above all else is the title of what follows.</summary>
    private static bool OpensAlbum(string text) =>
        Array.Exists(AlbumLabels, l => text.StartsWith(l, StringComparison.OrdinalIgnoreCase))
        && !Prose.EndsSentence(text)
        && Prose.CountWords(text) > ShortestTwice
        && text.AsSpan().IndexOfAny("/©|") < 0
        && !AgencyNames.Pattern().IsMatch(text);

    /// <summary>The same words on two lines without a gap between them; a title that is printed twice has one.</summary>
    private static bool IsPrintedTwice(List<Piece> pieces, int index) =>
        index + 1 < pieces.Count
        && pieces[index] is { IsOpen: true } piece
        && pieces[index + 1] is { IsOpen: true, Gap: 0 } next
        && next.Text == piece.Text
        && piece.Text.Length <= LongestCaption
        && Prose.CountWords(piece.Text) >= ShortestTwice;

    private static bool IsCandidate(Piece piece) =>
        piece.Kind is PieceKind.Open or PieceKind.Caption && piece.Credit is null;

    /// <summary>A credit alone belongs to the line above it when that is no paragraph of the article.</summary>
    private static bool IsWordsAbove(List<Piece> pieces, Piece credit, bool isTight, int first)
    {
        if (pieces.Count == 0 || !IsCandidate(pieces[^1]))
        {
            return false;
        }

        Piece above = pieces[^1];
        if (BylineLine.Opens(above.Text))
        {
            return false;
        }

        if (first >= 0 && pieces.Count - 1 > first && IsOfTitle(pieces[first].Text, above.Text))
        {
            // A title that stands for the words of its picture.
            return false;
        }

        bool isFirst = pieces.Count - 1 <= first;
        return above.Kind == PieceKind.Caption
            || (credit.Text[0] is '(' or '[' && credit.Gap == 0 && !isFirst && IsLongEnough(above))
            || (
                (
                    !isFirst
                    || (
                        Prose.EndsSentence(above.Text)
                        && Prose.CountWords(above.Text) <= MostWordsAtTop
                        && CreditPatterns.Label().Match(credit.Text) is not { Success: true, Index: 0 }
                    )
                )
                && (IsLongEnough(above) || NamesWhoIsShown(above, credit))
                && (
                    Prose.EndsSentence(above.Text) && (isTight || !isFirst)
                        ? credit.Gap == 0 && !isTight
                        : credit.Gap <= 1
                )
            );
    }

    /// <summary>A caption's sentence on two lines, the second in small letters close below the first.</summary>
    private static void JoinBroken(List<Piece> pieces, int first)
    {
        if (
            pieces.Count - 2 > first
            && pieces[^1] is { IsOpen: true, Gap: 0 } last
            && pieces[^2] is { IsOpen: true } above
            && Prose.StartsInLowerCase(last.Text)
            && Prose.LastMark(above.Text) is ',' or not ('.' or '!' or '?' or '…' or ':' or ';')
            && above.Text.Length + last.Text.Length <= LongestCaption
        )
        {
            pieces.RemoveAt(pieces.Count - 1);
            pieces[^1] = Pieces.Join([above, last], "\n");
        }
    }

    /// <summary>"Jane Doe" close above "© Example/AFP": a portrait.</summary>
    private static bool NamesWhoIsShown(Piece above, Piece credit) =>
        credit is { Gap: 0, Text: ['©', ..] } && BylineLine.IsName(above.Text);

    /// <summary>"(Valley Radio)" close below what a picture shows.</summary>
    private static bool IsNameInBrackets(string text) =>
        text.Length is > 4 and < 50 && text[0] == '(' && text[^1] == ')' && BylineLine.IsName(text[1..^1]);

    private static bool IsOfTitle(string title, string words) =>
        words == title
        || (
            words.Length >= ShortestPart
            && title.Length > words.Length
            && title.StartsWith(words, StringComparison.Ordinal)
            && !char.IsLetterOrDigit(title[words.Length..].TrimStart()[0])
        );

    private static bool IsLongEnough(Piece above) =>
        above.Text.Length <= LongestCaption && Prose.CountWords(above.Text) > 2;

    /// <summary>"Image source, Example Images" with "Image caption, Smoke rises" below it.</summary>
    private static bool IsWordsBelow(List<Piece> pieces, Piece piece) =>
        piece.IsOpen
        && piece.Text.StartsWith(WordsLabel, StringComparison.Ordinal)
        && pieces.Count > 0
        && pieces[^1] is { Kind: PieceKind.Caption, CaptionText: "" };

    private static Piece WithWords(Piece credit, Piece words) =>
        Of(Pieces.Join([credit, words], "\n"), words.Text[WordsLabel.Length..].Trim(), credit.Credit);

    private static Piece WithCredit(Piece words, Piece line, string? credit) =>
        Of(Pieces.Join([words, line], "\n"), words.CaptionText ?? words.Text, credit);

    private static Piece Of(Piece piece, string words, string? credit) =>
        piece with
        {
            Kind = PieceKind.Caption,
            CaptionText = words,
            Credit = credit,
        };
}
