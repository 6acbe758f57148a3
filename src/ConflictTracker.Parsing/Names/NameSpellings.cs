using ConflictTracker.Core.Names;

namespace ConflictTracker.Parsing.Names;

/// <summary>The spellings of each name, for a search to find all by any of them.</summary>
public static class NameSpellings
{
    /// <summary>Shorter surnames are words or other names too often.</summary>
    private const int ShortestSurname = 5;

    /// <summary>For each place, person and organisation its names in all scripts, the declined ones last; for each person
    /// the surnames by themselves too. A region is no spelling of the city that it is named after, and is left out.</summary>
    public static IEnumerable<IReadOnlyCollection<string>> Of(IEnumerable<GazetteerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (GazetteerEntry entry in entries.Where(IsSearched))
        {
            string[] native = [.. entry.Ukrainian, .. entry.Russian];
            string[] names = [entry.Name, .. native, .. entry.Aliases];
            if (entry.Kind == NameKind.Person)
            {
                // A declined full name ends in a declined surname, which finds it.
                string[] surnames = [.. names.Select(Surname).Where(s => s.Length >= ShortestSurname)];
                yield return [.. surnames, .. native.Select(Surname).SelectMany(SlavicForms.Of)];
                yield return names;
            }
            else
            {
                yield return [.. names, .. native.SelectMany(SlavicForms.Of)];
            }
        }
    }

    private static bool IsSearched(GazetteerEntry entry) =>
        entry.Kind is NameKind.Place or NameKind.Person or NameKind.Organisation && !entry.IsNamedRegion;

    private static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
