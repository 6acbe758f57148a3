using System.Globalization;
using ConflictTracker.Core.Import;

namespace ConflictTracker.Core.Claims;

/// <summary>What a figure is a figure of. Figures of one matter make a trail; docs/CLAIMS.md says by example which join.</summary>
/// <param name="Measure">As the claim has it: <c>killed</c>.</param>
/// <param name="Counted">The kind of what is counted, <c>soldiers</c>, or the text's own word where no kind is known.</param>
/// <param name="Of">Whose: the id of a nation, or null where it is not told or does not matter.</param>
/// <param name="Place">As the gazetteer has it; null for a figure of no particular place.</param>
/// <param name="Day">On which it happened; null for totals.</param>
public sealed record Matter(
    string Measure,
    string Counted,
    string? Of,
    MatterPeriod Period,
    string? Place,
    DateOnly? Day
)
{
    /// <summary>One for each matter, stable, fit for addresses: <c>killed.people.izium.2025-02-04</c>.</summary>
    public string Key =>
        string.Join(
            '.',
            new[]
            {
                Slug.Of(Measure),
                Slug.Of(Counted),
                Of,
                Place is null ? null : Slug.Of(Place),
                Day is { } day
                    ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                    : Period.ToString().ToLowerInvariant(),
            }.OfType<string>()
        );
}
