namespace ConflictTracker.Core.Names;

/// <summary>What a gazetteer's name names.</summary>
public enum NameKind
{
    Place,
    Person,
    Organisation,
    Weapon,
    Outlet,
}
