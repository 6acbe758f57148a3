using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Parsing.Conflicts;

/// <summary>The shape of one file of <c>data/conflicts</c>.</summary>
internal sealed record ConflictFile(
    string Id,
    string Name,
    string TimeZone,
    ConflictFile.ClockEntry Clock,
    IReadOnlyList<ConflictFile.ClockEntry> SubClocks,
    IReadOnlyList<string> TellingNames,
    IReadOnlyList<string> SupportingNames,
    IReadOnlyList<string>? Requires,
    string? SharesActorsWith,
    IReadOnlyList<ConflictSide> Sides
)
{
    internal sealed record ClockEntry(
        string Id,
        string Name,
        DateOnly Day1,
        DateOnly? LastDay,
        string? Note,
        IReadOnlyList<string> Sources,
        IReadOnlyList<string> TellingNames
    )
    {
        public DayClock ToClock() => new(Id, Name, Day1, LastDay, TellingNames) { Sources = Sources, Note = Note };
    }

    public KnownConflict ToConflict() =>
        new(
            new ConflictCalendar(
                Id,
                Name,
                TimeZone,
                Clock.ToClock(),
                [.. SubClocks.Select(c => c.ToClock())],
                TellingNames,
                Sides
            ),
            SupportingNames,
            Requires ?? [],
            SharesActorsWith
        );
}
