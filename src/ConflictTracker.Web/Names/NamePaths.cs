using ConflictTracker.Core.Names;

namespace ConflictTracker.Web.Names;

/// <summary>Where each kind of names has its pages: <c>/places/{slug}</c>, <c>/people/{slug}</c>,
/// <c>/organisations/{slug}</c>, <c>/weapons/{slug}</c>. Outlets are sources and have none.</summary>
public static class NamePaths
{
    public static IReadOnlyList<NameKind> Kinds { get; } =
    [NameKind.Place, NameKind.Person, NameKind.Organisation, NameKind.Weapon];

    public static string Of(NameKind kind) =>
        kind switch
        {
            NameKind.Place => "places",
            NameKind.Person => "people",
            NameKind.Organisation => "organisations",
            NameKind.Weapon => "weapons",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Outlets are sources and have no page."),
        };

    /// <param name="path">A page's path, relative to the site's base.</param>
    public static NameKind KindOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string first = path.Split('/', '?', '#')[0];
        return Kinds.First(k => string.Equals(Of(k), first, StringComparison.OrdinalIgnoreCase));
    }
}
