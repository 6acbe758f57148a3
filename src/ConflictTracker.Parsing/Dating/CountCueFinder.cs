using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>Finds the day numbers by which a text counts itself, on the clock that it counts by.</summary>
internal sealed class CountCueFinder(DatingLexicon lexicon, OperationClocks clocks)
{
    private readonly CountedDaysFinder _numbers = new(lexicon);
    private readonly CountContext _context = new(lexicon, clocks);

    public IEnumerable<DateCue> Find(IReadOnlyList<DatingPiece> pieces)
    {
        List<(DatingPiece Piece, CountedDays Counted)> all =
        [
            .. pieces
                .Where(p => p.Zone is PieceZone.Title or PieceZone.Lead or PieceZone.Body or PieceZone.Heading)
                .SelectMany(p => _numbers.Find(p.Tokens).Select(c => (p, c))),
        ];
        bool isTimeline = IsTimeline(all);
        foreach ((DatingPiece piece, CountedDays counted) in all)
        {
            bool isHeading = OpensPiece(piece, counted) && piece.Zone != PieceZone.Title;
            if (isHeading && isTimeline)
            {
                continue;
            }

            bool isPointed = IsPointed(piece, counted);
            if (_context.ClockOf(piece, counted, isPointed) is { } clock)
            {
                yield return CueOf(piece, counted, clock);
            }
        }
    }

    /// <summary>"Day 1", "Day 34", "Day 400" as headings tell a war's story: none is the text's own day.</summary>
    private static bool IsTimeline(List<(DatingPiece Piece, CountedDays Counted)> all)
    {
        List<int> opening =
        [
            .. all.Where(a => a.Piece.Zone != PieceZone.Title && a.Counted.IsDayFirst && OpensPiece(a.Piece, a.Counted))
                .Select(a => a.Counted.First)
                .Distinct(),
        ];
        return opening.Count > 1 || opening.Contains(1);
    }

    private static bool OpensPiece(DatingPiece piece, CountedDays counted) =>
        counted.From <= 1 && piece.Tokens.Count > 0;

    /// <summary>A link to yesterday's page is no word about today.</summary>
    private bool IsPointed(DatingPiece piece, CountedDays counted) =>
        lexicon.Pointer.IsWithin(piece.Tokens, counted.From - 12, counted.To + 8, piece.Tokens[counted.From].Sentence);

    private DateCue CueOf(DatingPiece piece, CountedDays counted, string clock)
    {
        Token first = piece.Tokens[counted.From];
        Token last = piece.Tokens[counted.To];
        CueSpot spot = SpotOf(piece.Zone);
        CueKind kind =
            counted.IsRange ? CueKind.TitleDayRange
            : clock == clocks.Home ? CueKind.StatedDay
            : CueKind.OperationDay;
        return new DateCue(
            kind,
            piece.Text[first.Start..last.End],
            piece.PlaceOf(first.Start, last.End - first.Start),
            Days: new DayRange(clock, new WarDay(counted.First), new WarDay(counted.Last)),
            Weekday: WeekdayBeside(piece.Tokens, counted)
        )
        {
            Spot = spot,
            Sense = counted.Sense,
            IsVague = counted.Sense != CountSense.Ordinal && IsRoughly(piece.Tokens, counted.From),
        };
    }

    /// <summary>"nearly a hundred days", "more than 700 days".</summary>
    private bool IsRoughly(IReadOnlyList<Token> tokens, int at)
    {
        for (int i = Math.Max(0, at - 3); i < at; i++)
        {
            if (
                tokens[i].Sentence == tokens[at].Sentence
                && lexicon.Roughly.LengthAt(tokens, i) is > 0 and var length
                && at - (i + length) is 0 or 1
            )
            {
                return true;
            }
        }

        return false;
    }

    public static CueSpot SpotOf(PieceZone zone) =>
        zone switch
        {
            PieceZone.Title => CueSpot.Title,
            PieceZone.Lead or PieceZone.Byline => CueSpot.Lead,
            PieceZone.Prefix or PieceZone.Chrome => CueSpot.Outside,
            _ => CueSpot.Body,
        };

    /// <summary>A weekday right before the count belongs to it: "On Wednesday, the 900th day", "este sábado 1.459 días".</summary>
    private DayOfWeek? WeekdayBeside(IReadOnlyList<Token> tokens, CountedDays counted)
    {
        for (int i = counted.From - 1; i >= Math.Max(0, counted.From - 4); i--)
        {
            if (tokens[i].Sentence != tokens[counted.From].Sentence)
            {
                break;
            }

            if (lexicon.Weekdays.TryGet(tokens[i].Folded, out int day))
            {
                return PrintedDateFinder.Weekday(day);
            }
        }

        // "Day 550 (Sunday)", "Day 550, Sunday", "Day 550 of the war, Sunday: …"
        int next = EndOfWar(tokens, counted.To) + 1;
        if (
            next < tokens.Count
            && next == counted.To + 1
            && tokens[next].IsCapital
            && lexicon.Weekdays.TryGet(tokens[next].Folded, out int right)
        )
        {
            // "entered its third day Saturday"
            return PrintedDateFinder.Weekday(right);
        }

        return
            next + 1 < tokens.Count
            && tokens[next].Folded is "(" or ","
            && lexicon.Weekdays.TryGet(tokens[next + 1].Folded, out int after)
            && (next + 2 >= tokens.Count || tokens[next + 2].Folded is ")" or "," or ":" or "." or "–")
            ? PrintedDateFinder.Weekday(after)
            : null;
    }

    /// <summary>The last word of "of the war" behind a count, or the count's own last.</summary>
    private int EndOfWar(IReadOnlyList<Token> tokens, int last)
    {
        for (int i = last + 1; i < Math.Min(tokens.Count, last + 5) && tokens[i].IsWord; i++)
        {
            if (lexicon.War.IsAt(tokens, i))
            {
                return i;
            }
        }

        return last;
    }
}
