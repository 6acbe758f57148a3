using ConflictTracker.Parsing.Dating;

namespace ConflictTracker.Parsing.Conflicts;

/// <summary>A conflict's names, ready to be looked up.</summary>
internal sealed class ConflictNames
{
    public ConflictNames(KnownConflict conflict)
    {
        Conflict = conflict;
        Telling.Add(conflict.Calendar.TellingNames);
        Supporting.Add(conflict.SupportingNames);
        Required.Add(conflict.Requires);
    }

    public KnownConflict Conflict { get; }

    public PhraseTable Telling { get; } = new();

    public PhraseTable Supporting { get; } = new();

    public PhraseTable Required { get; } = new();

    public bool HasRequired => Conflict.Requires.Count > 0;
}
