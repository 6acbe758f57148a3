using ConflictTracker.Parsing.Dating;

namespace ConflictTracker.Parsing.Conflicts;

/// <summary>The names of all conflicts in one table, so that a text is read once however many conflicts are known.</summary>
internal sealed class ConflictNames
{
    private readonly PhraseTable<List<ConflictName>> _table = new();

    public ConflictNames(IReadOnlyList<KnownConflict> known)
    {
        Dictionary<string, List<ConflictName>> byForm = new(StringComparer.Ordinal);
        for (int i = 0; i < known.Count; i++)
        {
            // The count's own name tells too: "the full-scale invasion".
            Gather(byForm, known[i].Calendar.TellingNames, new ConflictName(i, NameWeight.Telling));
            Gather(byForm, known[i].Calendar.Clock.TellingNames, new ConflictName(i, NameWeight.Telling));
            Gather(byForm, known[i].SupportingNames, new ConflictName(i, NameWeight.Supporting));
            Gather(byForm, known[i].Requires, new ConflictName(i, NameWeight.Required));
        }

        foreach ((string form, List<ConflictName> names) in byForm)
        {
            _table.Add(form, names);
        }
    }

    /// <summary>What the name at a token tells; empty where none stands there.</summary>
    public IReadOnlyList<ConflictName> At(IReadOnlyList<Token> tokens, int index) =>
        _table.LengthAt(tokens, index, out List<ConflictName>? names) > 0 ? names! : [];

    private static void Gather(
        Dictionary<string, List<ConflictName>> byForm,
        IEnumerable<string> forms,
        ConflictName name
    )
    {
        foreach (string form in forms)
        {
            if (!byForm.TryGetValue(form, out List<ConflictName>? names))
            {
                byForm[form] = names = [];
            }

            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }
    }
}
