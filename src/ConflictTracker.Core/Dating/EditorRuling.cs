using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>What an editor decided about an article. Null fields leave what the rules understood.</summary>
/// <param name="Published">Decides the publication date: a cue like any other, and the strongest.</param>
/// <param name="Coverage">Decides the coverage.</param>
/// <param name="IsUndated">The editor found that nothing dates the article.</param>
/// <param name="Note">Why, in the editor's words; kept in the record.</param>
public sealed record EditorRuling(
    string? Title = null,
    PartialDate? Published = null,
    DateSpan? Coverage = null,
    bool IsUndated = false,
    IReadOnlyList<string>? Tags = null,
    string? Note = null
)
{
    /// <summary>Whether it decides the date, and not a title or tags alone.</summary>
    public bool DecidesDate => Published is not null || Coverage is not null || IsUndated;

    /// <summary>The same without what it decides about the date, or null where nothing is left of it.</summary>
    public EditorRuling? WithoutDate()
    {
        EditorRuling rest = this with { Published = null, Coverage = null, IsUndated = false, Note = null };
        return rest == new EditorRuling() ? null : rest;
    }
}
