using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Parsing.Dating;

/// <summary>A date as a text prints it, with what it leaves out.</summary>
/// <param name="From">Index of its first token.</param>
/// <param name="To">Index of its last token.</param>
/// <param name="Year">Null where it is not printed.</param>
/// <param name="Day">Null where a month alone is printed.</param>
/// <param name="LastDay">Of a range: its end; else the same day.</param>
/// <param name="LastMonth">Of a range over two months: the later.</param>
internal sealed record PrintedDate(
    int From,
    int To,
    int? Year,
    int Month,
    int? Day,
    int? LastDay,
    int LastMonth,
    DayOfWeek? Weekday
)
{
    public bool IsRange => LastDay != Day || LastMonth != Month;

    /// <summary>The days in a given year, or null when the calendar has no such days.</summary>
    public DateSpan? In(int year)
    {
        if (Day is not { } day || !IsDate(year, Month, day))
        {
            return null;
        }

        DateOnly first = new(year, Month, day);
        int lastYear = LastMonth < Month ? year : year;
        if (LastDay is not { } lastDay || !IsDate(lastYear, LastMonth, lastDay))
        {
            return DateSpan.Of(first);
        }

        DateOnly last = new(lastYear, LastMonth, lastDay);
        if (last < first)
        {
            // A range over New Year prints the later year.
            return LastMonth < Month ? new DateSpan(first.AddYears(-1), last) : DateSpan.Of(first);
        }

        return new DateSpan(first, last);
    }

    public static bool IsDate(int year, int month, int day) =>
        year is > 1900 and < 2100 && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month);
}
