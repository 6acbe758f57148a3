using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Events;

/// <summary>
/// On which day inside an article's coverage a sentence stands: printed dates first, then weekdays, then "yesterday",
/// "earlier in the week". A printed date before the coverage is history, one after it a plan.
/// </summary>
internal sealed class DayFinder
{
    // A news article tells of at most the day before its coverage too: "late on Friday" in Saturday's paper.
    private const int DaysBefore = 1;

    // "in der Nacht vom späten Dienstag auf Mittwoch" has two words more than it needs.
    private const int NightReach = 4;

    // In a coverage longer than a week a weekday names several days.
    private const int LongestForWeekdays = 7;

    private readonly DateSpan? _coverage;
    private readonly DateOnly? _written;

    private SentenceReading? _asked;
    private DateOnly? _day;

    public DayFinder(DatingVerdict dating)
    {
        _coverage = dating.Coverage;
        _written = dating switch
        {
            { Coverage: { } coverage } => coverage.Last,
            { Published: { Precision: DatePrecision.Day } published } => published.First,
            _ => null,
        };
    }

    /// <summary>The one day on which a sentence stands, or null where it is not one day.</summary>
    /// <param name="section">What the heading over it says.</param>
    public DateOnly? DayOf(SentenceReading sentence, DayCue section)
    {
        // Asked for every figure of a sentence, one after the other.
        if (_asked != sentence)
        {
            (_asked, _day) = (sentence, OneDay(sentence, section));
        }

        return _day;
    }

    private DateOnly? OneDay(SentenceReading sentence, DayCue section)
    {
        DayCue told = Find(sentence);
        if (told == DayCue.None && !PastTimes.IsTold(sentence, _written))
        {
            told = section == DayCue.None && _coverage is { Length: 1 } only ? DayCue.On(only.First) : section;
        }

        return told.When is { Length: 1 } day ? day.First : null;
    }

    /// <summary>What the sentence itself says about its day.</summary>
    /// <param name="isPlan">It tells what is to come: its weekdays are not past ones.</param>
    public DayCue Find(SentenceReading sentence, bool isPlan = false)
    {
        DayCue printed = Printed(sentence);
        if (printed != DayCue.None && !printed.IsElsewhen)
        {
            return printed;
        }

        DayCue told = isPlan ? DayCue.None : Weekday(sentence.Tokens);
        if (told == DayCue.None)
        {
            told = Relative(sentence.Tokens);
        }

        return told == DayCue.None ? printed : told;
    }

    private DayCue Printed(SentenceReading sentence)
    {
        DayCue cue = DayCue.None;
        foreach (DateSpan date in PrintedDates.Find(sentence.Tokens, _written))
        {
            if (_coverage is not { } coverage)
            {
                return new DayCue(date, false);
            }

            if (date.Last <= coverage.Last && date.First >= coverage.First.AddDays(-DaysBefore))
            {
                return new DayCue(date, false);
            }

            cue = DayCue.Elsewhen;
        }

        return cue;
    }

    private DayCue Weekday(List<Token> tokens)
    {
        if (_written is not { } written || _coverage is { Length: > LongestForWeekdays })
        {
            return DayCue.None;
        }

        for (int i = 0; i < tokens.Count; i++)
        {
            if (!CalendarWords.Weekdays.TryGetValue(tokens[i].Lower, out string? number))
            {
                continue;
            }

            if (i > 0 && CalendarWords.Next.Contains(tokens[i - 1].Lower))
            {
                return DayCue.Elsewhen;
            }

            if (i > 0 && CalendarWords.Bounds.Contains(tokens[i - 1].Lower))
            {
                continue;
            }

            if (NightUntil(tokens, i) is { } morning)
            {
                return DayCue.On(LastBefore(written, morning));
            }

            DateOnly day = LastBefore(written, number);
            bool range = i + 2 < tokens.Count && CalendarWords.To.Contains(tokens[i + 1].Lower);
            if (range && CalendarWords.Weekdays.TryGetValue(tokens[i + 2].Lower, out string? until))
            {
                return DayCue.Over(day, LastBefore(written, until));
            }

            return DayCue.On(day);
        }

        return DayCue.None;
    }

    // "in der Nacht von Dienstag auf Mittwoch", "dans la nuit de mardi à mercredi": its end.
    private static string? NightUntil(List<Token> tokens, int at)
    {
        bool isNight = false;
        for (int i = Math.Max(0, at - NightReach); i < at; i++)
        {
            isNight |= CalendarWords.Night.Contains(tokens[i].Lower);
        }

        for (int i = at + 1; isNight && i < Math.Min(at + NightReach, tokens.Count); i++)
        {
            if (CalendarWords.Weekdays.TryGetValue(tokens[i].Lower, out string? until))
            {
                return until;
            }
        }

        return null;
    }

    private static DateOnly LastBefore(DateOnly written, string weekday)
    {
        int wanted = int.Parse(weekday, CultureInfo.InvariantCulture);
        return written.AddDays(-(((int)written.DayOfWeek - wanted + 7) % 7));
    }

    private DayCue Relative(List<Token> tokens)
    {
        if (_written is not { } written)
        {
            return DayCue.None;
        }

        DateSpan coverage = _coverage ?? DateSpan.Of(written);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (Holds(CalendarWords.Tomorrow, tokens, i))
            {
                return DayCue.Elsewhen;
            }

            if (Holds(CalendarWords.Today, tokens, i))
            {
                return DayCue.On(written);
            }

            if (Holds(CalendarWords.Yesterday, tokens, i))
            {
                return DayCue.On(written.AddDays(-1));
            }

            if (Holds(CalendarWords.EarlierThisWeek, tokens, i))
            {
                DateOnly first = coverage.Length > 1 ? coverage.First : MondayOf(written);
                return DayCue.Over(first, first < coverage.Last ? coverage.Last.AddDays(-1) : first);
            }

            if (coverage.Length > 1 && Holds(CalendarWords.LateThisWeek, tokens, i))
            {
                return DayCue.Over(coverage.First.AddDays(coverage.Length / 2), coverage.Last);
            }

            if (coverage.Length > 1 && Holds(CalendarWords.ThisWeek, tokens, i))
            {
                return DayCue.Over(coverage.First, coverage.Last);
            }
        }

        return DayCue.None;
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static bool Holds(PhraseList phrases, List<Token> tokens, int at) => phrases.LengthAt(tokens, at) > 0;
}
