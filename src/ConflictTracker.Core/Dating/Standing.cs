namespace ConflictTracker.Core.Dating;

/// <summary>How well a date stands. Screens say "firm date" for agreed and stated, "likely date" for inferred.</summary>
public enum Standing
{
    /// <summary>No cue dates the document.</summary>
    Undated,

    /// <summary>Weak cues only.</summary>
    Inferred,

    /// <summary>One explicit cue.</summary>
    Stated,

    /// <summary>Two independent cues concur.</summary>
    Agreed,

    /// <summary>Strong cues disagree.</summary>
    Disputed,
}
