using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>All that is known when a document is dated. The same evidence always gives the same verdict.</summary>
/// <param name="Cues">In the order of the text.</param>
/// <param name="Calendar">Of the conflict that the text is about, or null: then no day number means anything.</param>
/// <param name="Source">The publisher, or null.</param>
/// <param name="Counts">How publishers count, or null.</param>
/// <param name="Today">Dates after it are not believed; null where no clock is at hand.</param>
/// <param name="Ruling">What an editor decided, or null.</param>
public sealed record DatingEvidence(
    IReadOnlyList<DateCue> Cues,
    ConflictCalendar? Calendar,
    string? Source = null,
    PublisherCounts? Counts = null,
    DateOnly? Today = null,
    EditorRuling? Ruling = null
);
