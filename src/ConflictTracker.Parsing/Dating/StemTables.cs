using ConflictTracker.Parsing.Languages;

namespace ConflictTracker.Parsing.Dating;

internal static class StemTables
{
    public static void AddAll(this StemTable<bool> table, IEnumerable<string> forms)
    {
        foreach (string form in forms)
        {
            table.Add(form, true);
        }
    }
}
