namespace ConflictTracker.Parsing.Conflicts;

/// <summary>How far a name tells a conflict.</summary>
internal enum NameWeight
{
    /// <summary>By itself.</summary>
    Telling,

    /// <summary>Beside a telling one: other conflicts share it.</summary>
    Supporting,

    /// <summary>It must occur, and tells nothing.</summary>
    Required,
}
