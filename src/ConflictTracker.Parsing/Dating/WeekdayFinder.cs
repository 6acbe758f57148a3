using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>The weekdays of the first paragraph that names one: they check the date. Plans do not count.</summary>
internal sealed class WeekdayFinder(DatingLexicon lexicon)
{
    private const int Pieces = 8;
    private const int MostCues = 4;

    public List<DateCue> Find(IReadOnlyList<DatingPiece> pieces, IReadOnlyList<DatedWords> dated)
    {
        foreach (DatingPiece piece in pieces.Where(p => p.Zone is PieceZone.Lead or PieceZone.Body && p.Order < Pieces))
        {
            HashSet<int> beside = BesideDates(piece, dated);
            List<DateCue> cues = [];
            for (int i = 0; i < piece.Tokens.Count && cues.Count < MostCues; i++)
            {
                Token token = piece.Tokens[i];
                if (
                    token.IsWord
                    && !beside.Contains(i)
                    && lexicon.Weekdays.TryGet(token.Folded, out int day)
                    && !IsMisread(token)
                    && !lexicon.Future.IsWithin(piece.Tokens, i - 8, i - 1, token.Sentence)
                    && !IsOfTheBeginning(piece.Tokens, i)
                    && !lexicon.Pointer.IsWithin(piece.Tokens, i - 8, i + 8, token.Sentence)
                )
                {
                    cues.Add(
                        new DateCue(
                            CueKind.TextDate,
                            piece.Text[token.Start..token.End],
                            piece.PlaceOf(token.Start, token.Length),
                            Weekday: PrintedDateFinder.Weekday(day)
                        )
                        {
                            Spot = CountCueFinder.SpotOf(piece.Zone),
                        }
                    );
                }
            }

            if (cues.Count > 0)
            {
                return cues;
            }
        }

        return [];
    }

    /// <summary>"the fighting, which began on Friday", "since Wednesday": the weekday of what goes on.</summary>
    private bool IsOfTheBeginning(IReadOnlyList<Token> tokens, int at) =>
        lexicon.Began.IsWithin(tokens, at - 2, at - 1, tokens[at].Sentence);

    /// <summary>Tokens of dates and right beside them: a weekday there belongs to the date.</summary>
    private static HashSet<int> BesideDates(DatingPiece piece, IReadOnlyList<DatedWords> dated) =>
        [
            .. dated
                .Where(d => d.Piece == piece)
                .SelectMany(d => Enumerable.Range(d.Printed.From - 3, d.Printed.To - d.Printed.From + 6)),
        ];

    /// <summary>Short forms such as "mon" and "sun" are other words as well.</summary>
    private static bool IsMisread(Token token) =>
        token.Length <= 5 && token.Folded is "mon" or "sat" or "wed" or "tue" or "thu" or "fri" or "tues" or "thurs";
}
