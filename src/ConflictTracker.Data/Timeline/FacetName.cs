namespace ConflictTracker.Data.Timeline;

/// <summary>The names of facets, as in addresses and in the archive's rows.</summary>
internal static class FacetName
{
    public const string Source = "source";
    public const string Topic = "topic";
    public const string Place = "place";
    public const string Tag = "tag";
    public const string Standing = "standing";
    public const string Language = "language";
    public const string Person = "person";
    public const string Organisation = "organisation";
    public const string Weapon = "weapon";

    /// <summary>The source of articles whose publisher is not known.</summary>
    public const string UnknownSource = "unknown";
}
