using ConflictTracker.Core.Claims;

namespace ConflictTracker.Web.Claims;

/// <summary>The accounts of one matter.</summary>
/// <param name="Differs">Two of them contradict each other.</param>
/// <param name="Cells">By column; an empty one is silence, and shown as such.</param>
public sealed record AccountRow(Matter Matter, bool Differs, IReadOnlyList<IReadOnlyList<ToldClaim>> Cells)
{
    public IEnumerable<ToldClaim> Told => Cells.SelectMany(c => c);
}
