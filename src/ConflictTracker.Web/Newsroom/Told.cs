namespace ConflictTracker.Web.Newsroom;

/// <summary>What was just done, as the page after it says.</summary>
public enum Told
{
    Saved,
    Published,
    Discarded,
    Corrected,
    Withdrawn,
    Undone,
    Ruled,
    TakenBack,
    Left,
    RightsSet,
}
