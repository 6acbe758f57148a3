using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Names;

namespace ConflictTracker.Parsing.Claims;

/// <summary>On which side a speaker stands. Sides belong to organisations, as the conflict's file lists them; people and
/// all others have none.</summary>
internal sealed class ClaimSides
{
    private readonly List<(string Organisation, string Side)> _organisations = [];
    private readonly IReadOnlyList<ConflictSide> _states;

    public ClaimSides(ConflictCalendar? conflict)
    {
        _states = [.. (conflict?.Sides ?? []).Where(s => s.Nations.Count > 0)];
        foreach (ConflictSide side in conflict?.Sides ?? [])
        {
            foreach (string organisation in side.Organisations)
            {
                _organisations.Add((NameText.Fold(organisation), side.Id));
            }
        }

        // "Ukrainian Air Force" before "Air Force".
        _organisations.Sort((a, b) => b.Organisation.Length.CompareTo(a.Organisation.Length));
    }

    /// <summary>The side's id, or null when not assigned.</summary>
    public string? Of(string speaker, IReadOnlyList<Mention> names)
    {
        if (names.Any(m => m.Kind == NameKind.Person))
        {
            return null;
        }

        foreach (Mention mention in names.Where(m => m.Kind == NameKind.Organisation))
        {
            if (SideOf(mention.Name, exact: true) is { } side)
            {
                return side;
            }
        }

        return SideOf(NameText.Fold(speaker), exact: false)
            ?? _states.FirstOrDefault(s => StateBodies.IsOf(speaker, s.Nations))?.Id;
    }

    private string? SideOf(string name, bool exact)
    {
        foreach ((string organisation, string side) in _organisations)
        {
            bool same = exact
                ? string.Equals(name, organisation, StringComparison.OrdinalIgnoreCase)
                : ContainsWhole(name, organisation);
            if (same)
            {
                return side;
            }
        }

        return null;
    }

    private static bool ContainsWhole(string text, string name)
    {
        int at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && NameText.IsBorder(text, at) && NameText.IsBorder(text, at + name.Length);
    }
}
