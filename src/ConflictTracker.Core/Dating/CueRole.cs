namespace ConflictTracker.Core.Dating;

/// <summary>What a cue did for the verdict.</summary>
public enum CueRole
{
    /// <summary>It decided the date.</summary>
    Decides,

    /// <summary>It says the same by itself.</summary>
    Agrees,

    /// <summary>It says otherwise and was overruled.</summary>
    Dissents,

    /// <summary>It only bounds the date, or was not needed.</summary>
    Noted,
}
