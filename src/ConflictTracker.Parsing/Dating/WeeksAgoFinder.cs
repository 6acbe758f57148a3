using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>"began an operation three weeks ago": a vague count from an operation's, or the war's, first day.</summary>
internal sealed class WeeksAgoFinder(DatingLexicon lexicon, OperationClocks clocks)
{
    private const int MostWeeks = 12;

    public IEnumerable<DateCue> Find(IReadOnlyList<DatingPiece> pieces)
    {
        foreach (DatingPiece piece in pieces.Where(p => p.Zone is PieceZone.Title or PieceZone.Lead or PieceZone.Body))
        {
            IReadOnlyList<Token> tokens = piece.Tokens;
            for (int i = 1; i < tokens.Count; i++)
            {
                if (!lexicon.Weeks.Contains(tokens[i].Folded) || WeeksBefore(tokens, i, out int from) is not { } weeks)
                {
                    continue;
                }

                int sentence = tokens[i].Sentence;
                bool isAgo =
                    lexicon.Ago.IsAt(tokens, i + 1) || lexicon.Ago.IsWithin(tokens, from - 3, from - 1, sentence);
                // "two weeks into the incursion"
                bool isInto = i + 1 < tokens.Count && tokens[i + 1].Folded == "into";
                bool isBeginning = lexicon.Began.IsWithin(tokens, from - 12, i + 12, sentence);
                string? clock =
                    clocks.NamedIn(tokens, from - 16, i + 10, sentence)
                    ?? (lexicon.WholeWar.IsWithin(tokens, from - 12, i + 12, sentence) ? clocks.Home : null);
                if (((isAgo && isBeginning) || isInto) && clock is not null)
                {
                    Token first = tokens[from];
                    Token last = tokens[Math.Min(i + 1, tokens.Count - 1)];
                    yield return new DateCue(
                        clock == clocks.Home ? CueKind.StatedDay : CueKind.OperationDay,
                        piece.Text[first.Start..last.End],
                        piece.PlaceOf(first.Start, last.End - first.Start),
                        Days: new DayRange(clock, new WarDay((weeks * 7) + 1), new WarDay((weeks * 7) + 1))
                    )
                    {
                        Spot = CountCueFinder.SpotOf(piece.Zone),
                        IsVague = true,
                    };
                }
            }
        }
    }

    private int? WeeksBefore(IReadOnlyList<Token> tokens, int at, out int from)
    {
        from = at - 1;
        if (tokens[at - 1].Number is > 0 and <= MostWeeks)
        {
            return tokens[at - 1].Number;
        }

        (int value, int length, _) = lexicon.Numbers.At(tokens, at - 1);
        return length == 1 && value is > 0 and <= MostWeeks ? value : null;
    }
}
