using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Dating;

/// <summary>The verdict on when a document belongs: what the glossary calls its dating.</summary>
/// <param name="Published">When it was published, as precisely as known, or null.</param>
/// <param name="Coverage">The days whose news it tells, or null.</param>
/// <param name="Days">The home clock's days of the coverage, then each other clock that the text itself counts by.</param>
/// <param name="Because">The reason in words, one sentence, naming the deciding words.</param>
/// <param name="Cues">All cues, in the order of the text, with the part each played.</param>
public sealed record DatingVerdict(
    PartialDate? Published,
    DateSpan? Coverage,
    IReadOnlyList<DayRange> Days,
    Standing Standing,
    string Because,
    IReadOnlyList<WeighedCue> Cues,
    IReadOnlyList<Problem> Problems
)
{
    public static DatingVerdict Undated { get; } =
        new(null, null, [], Standing.Undated, "Nothing in the text or around it says when it was written.", [], []);
}
