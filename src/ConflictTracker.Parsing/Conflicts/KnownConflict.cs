using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Parsing.Conflicts;

/// <summary>A conflict's calendar with what tells a text about it from a text about another.</summary>
/// <param name="SupportingNames">Names that count only beside a telling one: other conflicts share them.</param>
/// <param name="Requires">Where not empty, one of these must occur: Iran alone is not yet this war.</param>
/// <param name="SharesActorsWith">The id of a conflict between the same actors at another time, or null.</param>
internal sealed record KnownConflict(
    ConflictCalendar Calendar,
    IReadOnlyList<string> SupportingNames,
    IReadOnlyList<string> Requires,
    string? SharesActorsWith
);
