namespace ConflictTracker.Web.Preferences;

public enum Theme
{
    Light,
    Dark,
}
