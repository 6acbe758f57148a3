using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>A cue with the days that it stands for, and the part that it plays so far.</summary>
internal sealed class Sighting(DateCue cue, DateSpan? days, int shift, int? publisherDelta)
{
    public DateCue Cue { get; } = cue;

    /// <summary>Null where the cue names no day: a weekday alone, or a day count of an unknown conflict.</summary>
    public DateSpan? Days { get; } = days;

    /// <summary>By how many days the weekday beside it mended the count.</summary>
    public int Shift { get; } = shift;

    /// <summary>What was known of its publisher's count and applied.</summary>
    public int? PublisherDelta { get; } = publisherDelta;

    public CueRole Role { get; set; } = CueRole.Noted;

    public string Reason { get; set; } = "";

    public DateOnly Last => Days!.Value.Last;

    public bool IsCount => Cue.Days is not null && Days is not null;

    public bool IsDayHeader =>
        Days is not null && Cue is { Days: null, IsBound: false, Date.Precision: DatePrecision.Day } && IsHeaderKind;

    public bool IsMonthHeader =>
        Cue is { Days: null, IsBound: false, Date: not null, Date.Precision: not DatePrecision.Day } && IsHeaderKind;

    public bool IsRange => Cue.Kind == CueKind.TitleDayRange && Days is { Length: > 1 };

    /// <summary>An ordinal in the title or the opening: the text counts itself by it.</summary>
    public bool IsFirmCount =>
        Cue is { Sense: CountSense.Ordinal, IsVague: false, Spot: not CueSpot.Body }
        || Cue is { Weekday: not null, IsVague: false };

    /// <summary>Two cues are independent when they say it in different ways or places.</summary>
    public bool IsIndependentOf(Sighting other) =>
        this != other && (Cue.Kind != other.Cue.Kind || (IsCount && Cue.Days != other.Cue.Days));

    /// <summary>How much it weighs: explicit before implicit, the title before the text, checked before unchecked.</summary>
    public int Strength =>
        Cue.Kind switch
        {
            CueKind.Ruling => 100,
            CueKind.Dateline when Cue is { Spot: CueSpot.Body, IsPrinted: false } => 55,
            CueKind.Dateline when Cue.ReportsDayBefore => 62,
            CueKind.Dateline => Cue.IsPrinted ? 90 : 72,
            CueKind.Metadata => Cue.IsUpdate ? 45 : 85,
            CueKind.TitleDayRange => 82,
            CueKind.LeadingDate => 80,
            CueKind.BylineStamp => Cue.IsUpdate ? 42 : 70,
            CueKind.Url => 65,
            CueKind.FileName => 40,
            CueKind.StatedDay or CueKind.OperationDay => CountStrength,
            CueKind.TextDate => Cue.Weekday is null ? 15 : 25,
            _ => 0,
        };

    private int CountStrength =>
        (
            Cue.IsVague ? 5
            : Cue.Sense == CountSense.Ordinal ? 50
            : 38
        )
        + (
            Cue.Spot switch
            {
                CueSpot.Title => 18,
                CueSpot.Lead => 10,
                CueSpot.Outside => 8,
                _ => 0,
            }
        )
        + (Cue.Weekday is null ? 0 : 6);

    private bool IsHeaderKind =>
        Cue.Kind
            is CueKind.Metadata
                or CueKind.Dateline
                or CueKind.LeadingDate
                or CueKind.BylineStamp
                or CueKind.Url
                or CueKind.FileName;

    /// <summary>Whether the weekday printed beside its date is not that date's.</summary>
    public bool HasWrongWeekday =>
        Cue is { Weekday: { } weekday, Date: { Precision: DatePrecision.Day } date } && date.First.DayOfWeek != weekday;

    public void Decides() => Role = CueRole.Decides;

    public void Agrees(string reason) => (Role, Reason) = (CueRole.Agrees, reason);

    public void Dissents(string reason) => (Role, Reason) = (CueRole.Dissents, reason);

    /// <summary>Whether it names the day by itself, and so confirms another cue.</summary>
    public bool Concurs(DateOnly date) =>
        Cue is { IsBound: false, IsVague: false }
        && Cue.Date is not { Precision: not DatePrecision.Day }
        && Days is not null
        && Role != CueRole.Dissents
        && !HasWrongWeekday
        && (Cue.Kind != CueKind.TextDate || Cue.Weekday is not null)
        && DistanceTo(date) == 0;

    /// <summary>How many days it is from a date; a number of days gone by may mean either of two days.</summary>
    public int DistanceTo(DateOnly date)
    {
        DateSpan days = Days!.Value;
        int slack = Cue.Sense switch
        {
            CountSense.Elapsed => -1,
            CountSense.Duration => 1,
            _ => 0,
        };
        int off = days.Contains(date) ? 0 : Math.Abs(date.DayNumber - days.Last.DayNumber);
        return slack == 0 ? off : Math.Min(off, Math.Abs(date.DayNumber - days.Last.AddDays(slack).DayNumber));
    }
}
