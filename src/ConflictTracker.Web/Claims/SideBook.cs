using ConflictTracker.Core.Calendar;
using ConflictTracker.Parsing.Conflicts;

namespace ConflictTracker.Web.Claims;

/// <summary>The sides of all conflicts, with the reason why organisations are assigned to them.</summary>
public sealed class SideBook
{
    private readonly Dictionary<string, SideOfClaim> _sides = new(StringComparer.Ordinal);

    /// <param name="home">Its sides win where another conflict has one of the same id.</param>
    public SideBook(ConflictCatalog catalog, ConflictCalendar home)
    {
        foreach (ConflictCalendar conflict in catalog.All.Prepend(home))
        {
            for (int i = 0; i < conflict.Sides.Count; i++)
            {
                ConflictSide side = conflict.Sides[i];
                _sides.TryAdd(side.Id, new SideOfClaim(i < 2 ? i + 1 : 3, side.Name, side.Reason));
            }
        }

        Home = [.. home.Sides.Select(s => s.Id)];
    }

    /// <summary>The ids of the home conflict's sides, in the order in which screens show them.</summary>
    public IReadOnlyList<string> Home { get; }

    /// <param name="id">As a claim has it; null for none.</param>
    public SideOfClaim Of(string? id) =>
        id is not null && _sides.TryGetValue(id, out SideOfClaim? side) ? side : SideOfClaim.NotAssigned;
}
