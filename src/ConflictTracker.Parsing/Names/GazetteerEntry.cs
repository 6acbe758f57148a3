using ConflictTracker.Core.Names;

namespace ConflictTracker.Parsing.Names;

/// <summary>A row of a gazetteer: one thing and all the names it goes by.</summary>
/// <param name="Name">The name that the archive uses.</param>
/// <param name="Type">Of a place: <c>city</c>, <c>village</c>, <c>district</c>, <c>site</c>, <c>oblast</c>, <c>krai</c>,
/// <c>region</c>, <c>country</c> or <c>sea</c>; empty otherwise.</param>
/// <param name="Aliases">Other spellings in Latin or Greek letters; of an oblast or krai the stems of its name.</param>
/// <param name="Ukrainian">Nominative forms; the others are made by rule.</param>
/// <param name="Russian">Nominative forms; the others are made by rule.</param>
/// <param name="Note">Who or what it is.</param>
/// <param name="Latitude">In degrees north (GeoNames, CC BY 4.0), or null.</param>
/// <param name="Longitude">In degrees east (GeoNames, CC BY 4.0), or null.</param>
/// <param name="Country">In English, or empty.</param>
/// <param name="Region">The first-order division, or empty.</param>
public sealed record GazetteerEntry(
    NameKind Kind,
    string Name,
    string Type,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Ukrainian,
    IReadOnlyList<string> Russian,
    string Note,
    double? Latitude,
    double? Longitude,
    string Country,
    string Region
)
{
    /// <summary>Whether it is a first-order division named after its seat: "Kursk region", not Kursk.</summary>
    public bool IsNamedRegion => Type is "oblast" or "krai";
}
