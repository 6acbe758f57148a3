namespace ConflictTracker.Core.Calendar;

/// <summary>
/// One count of days: a conflict's own, or that of an operation inside it. Day N is day 1 plus N − 1 days.
/// </summary>
/// <param name="Id">Stable id, as in addresses and in <c>inspect</c>: <c>invasion</c>, <c>kursk</c>.</param>
/// <param name="Name">What screens call it, in English: "Kursk".</param>
/// <param name="Day1">The date of day 1.</param>
/// <param name="LastDay">The last date that the clock counts, or null while it runs.</param>
/// <param name="TellingNames">Words that show that a text counts by this clock: "Kursk incursion", "Курської операції".</param>
public sealed record DayClock(
    string Id,
    string Name,
    DateOnly Day1,
    DateOnly? LastDay,
    IReadOnlyList<string> TellingNames
)
{
    /// <summary>Where day 1 is stated, each with its address.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What a reader should know of the choice of the first or last day, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The day that a date is, or null before day 1 and after the last day.</summary>
    public WarDay? DayOf(DateOnly date) =>
        date < Day1 || date > LastDay ? null : new WarDay(date.DayNumber - Day1.DayNumber + 1);

    /// <exception cref="ArgumentOutOfRangeException">The day lies beyond the calendar's last year.</exception>
    public DateOnly DateOf(WarDay day) => Day1.AddDays(day.Number - 1);

    /// <summary>A span's days on this clock, or null when no day of the span is on it. A span that reaches beyond the
    /// clock is cut to it.</summary>
    public DayRange? DaysOf(DateSpan span)
    {
        DateOnly first = span.First < Day1 ? Day1 : span.First;
        DateOnly last = LastDay is { } end && span.Last > end ? end : span.Last;
        return last < first ? null : new DayRange(Id, DayOf(first)!.Value, DayOf(last)!.Value);
    }
}
