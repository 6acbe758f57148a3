using System.Globalization;

namespace ConflictTracker.Core.Calendar;

/// <summary>An inclusive run of days. <c>default</c> is the single day 0001-01-01.</summary>
public readonly record struct DateSpan
{
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public DateSpan(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            throw new ArgumentException($"A span cannot end on {last:O}, before it begins on {first:O}.", nameof(last));
        }

        First = first;
        Last = last;
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>How many days the span holds, at least 1.</summary>
    public int Length => Last.DayNumber - First.DayNumber + 1;

    public static DateSpan Of(DateOnly day) => new(day, day);

    public bool Contains(DateOnly day) => First <= day && day <= Last;

    public bool Overlaps(DateSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>ISO 8601 interval, <c>2024-12-16/2024-12-20</c>, or the one day.</summary>
    public override string ToString() =>
        First == Last
            ? First.ToString("O", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{First:O}/{Last:O}");
}
