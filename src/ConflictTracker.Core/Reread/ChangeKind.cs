namespace ConflictTracker.Core.Reread;

/// <summary>In what two readings of an article differ. The order is that of importance to readers.</summary>
public enum ChangeKind
{
    /// <summary>Another publication date, coverage or war day.</summary>
    DateMoved,

    /// <summary>It had no days and has now.</summary>
    DateFound,

    /// <summary>It had days and has none now.</summary>
    DateLost,

    /// <summary>The same date, better or worse attested.</summary>
    Standing,

    /// <summary>The same date for another reason.</summary>
    Reason,
    Title,
    Source,
    Conflict,
    Language,

    /// <summary>Words that only one of the readings shows.</summary>
    Text,

    /// <summary>The same words as another kind of block: a heading that was a paragraph.</summary>
    Structure,
    Tags,
    ClaimFound,
    ClaimLost,
    SpeakerFound,
    SpeakerLost,

    /// <summary>The same claim, otherwise understood: another speaker, day, verb, unit or value.</summary>
    ClaimChanged,
    EventFound,
    EventLost,
    EventMoved,
    Names,
    ProblemFound,
    ProblemGone,
}
