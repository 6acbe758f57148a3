namespace ConflictTracker.Core.Names;

/// <summary>A name that published articles mention.</summary>
/// <param name="Slug">As in addresses: <c>/places/{slug}</c>.</param>
/// <param name="Name">The name that the archive uses.</param>
/// <param name="Articles">How many articles mention it.</param>
public sealed record NameSummary(NameKind Kind, string Slug, string Name, int Articles);
