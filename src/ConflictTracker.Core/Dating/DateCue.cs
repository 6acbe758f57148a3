using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>One thing that a document says about its own date.</summary>
/// <param name="Text">The verbatim words.</param>
/// <param name="Place">Where they stand in the decoded original; null for cues from address, file name or metadata.</param>
/// <param name="Date">The date said, as precisely as it is said; null when the cue counts days only.</param>
/// <param name="Days">The day or days counted, on a named clock; null when the cue names a date only.</param>
/// <param name="Weekday">The weekday said beside it: a checksum.</param>
/// <param name="IsPrinted">Whether <paramref name="Date"/> is fully printed in the text, rather than completed (a year
/// from the context, a date from a day number).</param>
public sealed record DateCue(
    CueKind Kind,
    string Text,
    TextSpan? Place,
    PartialDate? Date = null,
    DayRange? Days = null,
    DayOfWeek? Weekday = null,
    bool IsPrinted = true
)
{
    public CueSpot Spot { get; init; }

    /// <summary>The printed run of days, where more than one is printed; null for one date.</summary>
    public DateSpan? Span { get; init; }

    /// <summary>What the number in <see cref="Days"/> counts.</summary>
    public CountSense Sense { get; init; }

    /// <summary>Right to some days only: "three weeks ago".</summary>
    public bool IsVague { get; init; }

    /// <summary>A stamp of the last change, not of the publication.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>The text was written on that day or later: the cue dates nothing else.</summary>
    public bool IsBound { get; init; }

    /// <summary>The words say that the text reports the day before too: "за минулу добу".</summary>
    public bool ReportsDayBefore { get; init; }
}
