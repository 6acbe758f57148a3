namespace ConflictTracker.Core.Calendar;

/// <summary>
/// A conflict and its counts of days: the home clock, which begins with the conflict, and the sub-clocks of operations
/// inside it.
/// </summary>
/// <param name="Id">Stable id: <c>ru-ua</c>.</param>
/// <param name="Name">What screens call it, in English.</param>
/// <param name="TimeZone">IANA name of the zone in which its days begin and end: <c>Europe/Kyiv</c>.</param>
/// <param name="Clock">The conflict's own count.</param>
/// <param name="SubClocks">Counts of named operations.</param>
/// <param name="TellingNames">Actors and places that show that a text is about this conflict, in any language.</param>
/// <param name="Sides">The parties, with the organisations that speak for them and the reason.</param>
public sealed record ConflictCalendar(
    string Id,
    string Name,
    string TimeZone,
    DayClock Clock,
    IReadOnlyList<DayClock> SubClocks,
    IReadOnlyList<string> TellingNames,
    IReadOnlyList<ConflictSide> Sides
)
{
    public WarDay? DayOf(DateOnly date) => Clock.DayOf(date);

    public DateOnly DateOf(WarDay day) => Clock.DateOf(day);

    /// <summary>The home clock, then the sub-clocks.</summary>
    public IEnumerable<DayClock> Clocks => SubClocks.Prepend(Clock);
}
