using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>"On Saturday Kyiv marked the second anniversary of the full-scale invasion": an anniversary of the war that its
/// sentence sets on its right weekday is the day told of. Without the weekday it may be ahead or long past, and tells nothing.</summary>
internal sealed class AnniversaryFinder(DatingLexicon lexicon, OperationClocks clocks, ConflictCalendar calendar)
{
    private const int MostYears = 30;
    private const int Near = 14;

    /// <summary>So far around it its sentence is read.</summary>
    private const int LongestSentence = 80;

    public List<DateCue> Find(IReadOnlyList<DatingPiece> pieces)
    {
        List<DateCue> found = [];
        foreach (DatingPiece piece in pieces.Where(p => p.Zone is PieceZone.Title or PieceZone.Lead))
        {
            for (int i = 1; i < piece.Tokens.Count; i++)
            {
                if ((lexicon.Anniversary.IsAt(piece.Tokens, i) ? CueOf(piece, i) : YearsAgo(piece, i)) is { } cue)
                {
                    found.Add(cue);
                }
            }
        }

        return found;
    }

    private DateCue? CueOf(DatingPiece piece, int at)
    {
        IReadOnlyList<Token> tokens = piece.Tokens;
        int sentence = tokens[at].Sentence;
        if (YearsBefore(tokens, at, out int from) is not { } years)
        {
            return null;
        }

        bool isOfWar =
            lexicon.WholeWar.IsWithin(tokens, at - Near, at + Near, sentence)
            || lexicon.War.IsWithin(tokens, at + 1, at + 6, sentence);
        bool isElsewhere =
            clocks.NamedIn(tokens, at + 1, at + Near, sentence) is not null
            || lexicon.Future.IsWithin(tokens, from - 10, from - 1, sentence)
            || lexicon.ByThen.IsWithin(tokens, from - 3, from - 1, sentence);
        DateOnly day = calendar.Clock.Day1.AddYears(years);
        if (!isOfWar || isElsewhere || !IsOnItsWeekday(tokens, at, day))
        {
            return null;
        }

        Token first = tokens[from];
        Token last = tokens[at];
        return new DateCue(
            CueKind.TextDate,
            piece.Text[first.Start..last.End],
            piece.PlaceOf(first.Start, last.End - first.Start),
            new PartialDate(day),
            Weekday: day.DayOfWeek,
            IsPrinted: false
        )
        {
            Spot = CountCueFinder.SpotOf(piece.Zone),
        };
    }

    /// <summary>"Exactly a year ago the full-scale invasion began": that day, a year on, is the text's own.</summary>
    private DateCue? YearsAgo(DatingPiece piece, int at)
    {
        IReadOnlyList<Token> tokens = piece.Tokens;
        int sentence = tokens[at].Sentence;
        if (
            !lexicon.Years.Contains(tokens[at].Folded)
            || !lexicon.Exactly.IsWithin(tokens, at - 4, at - 1, sentence)
            || !(lexicon.Ago.IsAt(tokens, at + 1) || lexicon.Ago.IsWithin(tokens, at - 4, at - 1, sentence))
            || !lexicon.Began.IsWithin(tokens, at - Near, at + Near, sentence)
            || !lexicon.WholeWar.IsWithin(tokens, at - Near, at + Near, sentence)
            || clocks.NamedIn(tokens, at - Near, at + Near, sentence) is not null
        )
        {
            return null;
        }

        int years = Math.Max(1, Math.Max(tokens[at - 1].Number, lexicon.Numbers.At(tokens, at - 1).Value));
        if (years > MostYears)
        {
            return null;
        }

        int from = at;
        while (from > Math.Max(0, at - 4) && !lexicon.Exactly.IsAt(tokens, from))
        {
            from--;
        }

        return new DateCue(
            CueKind.Dateline,
            piece.Text[tokens[from].Start..tokens[at].End],
            piece.PlaceOf(tokens[from].Start, tokens[at].End - tokens[from].Start),
            new PartialDate(calendar.Clock.Day1.AddYears(years)),
            IsPrinted: false
        )
        {
            Spot = CountCueFinder.SpotOf(piece.Zone),
        };
    }

    /// <summary>The ordinal before the word, an adjective between them at most: "second", "3rd", "другу".</summary>
    private int? YearsBefore(IReadOnlyList<Token> tokens, int at, out int from)
    {
        for (from = at - 1; from >= Math.Max(0, at - 2); from--)
        {
            if (tokens[from].Number is > 0 and <= MostYears && tokens[from].Suffix.Length > 0)
            {
                return tokens[from].Number;
            }

            (int value, int length, bool isOrdinal) = lexicon.Numbers.At(tokens, from);
            if (length > 0 && isOrdinal && value is > 0 and <= MostYears)
            {
                return value;
            }
        }

        return null;
    }

    private bool IsOnItsWeekday(IReadOnlyList<Token> tokens, int at, DateOnly day)
    {
        List<int> weekdays = [];
        for (int i = Math.Max(0, at - LongestSentence); i < Math.Min(tokens.Count, at + LongestSentence); i++)
        {
            if (
                tokens[i].Sentence == tokens[at].Sentence
                && tokens[i].Length > 3
                && lexicon.Weekdays.TryGet(tokens[i].Folded, out int weekday)
            )
            {
                weekdays.Add(weekday);
            }
        }

        return weekdays.Count == 1 && PrintedDateFinder.Weekday(weekdays[0]) == day.DayOfWeek;
    }
}
