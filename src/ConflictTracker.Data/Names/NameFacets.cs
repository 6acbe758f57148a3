using ConflictTracker.Core.Names;
using ConflictTracker.Data.Timeline;

namespace ConflictTracker.Data.Names;

/// <summary>Under which facet the articles of a kind of names stand.</summary>
internal static class NameFacets
{
    public static string Of(NameKind kind) =>
        kind switch
        {
            NameKind.Person => FacetName.Person,
            NameKind.Organisation => FacetName.Organisation,
            NameKind.Weapon => FacetName.Weapon,
            NameKind.Place => FacetName.Place,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Outlets are sources and have no page."),
        };
}
