using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Parsing.Events;

/// <summary>What a sentence says about its day.</summary>
/// <param name="When">The day or span, or null where it says nothing that can be told.</param>
/// <param name="IsElsewhen">It speaks of another time than the article's: history, or a plan.</param>
internal readonly record struct DayCue(DateSpan? When, bool IsElsewhen)
{
    public static readonly DayCue None = new(null, false);

    public static readonly DayCue Elsewhen = new(null, true);

    public static DayCue On(DateOnly day) => new(DateSpan.Of(day), false);

    public static DayCue Over(DateOnly first, DateOnly last) =>
        first <= last ? new(new DateSpan(first, last), false) : On(last);
}
