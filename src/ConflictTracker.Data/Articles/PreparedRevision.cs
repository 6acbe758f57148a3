using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;

namespace ConflictTracker.Data.Articles;

/// <summary>A revision made ready before the archive is locked: JSON written, bytes compressed, its story's marks worked
/// out.</summary>
internal sealed record PreparedRevision(RevisionRow Row, RevisionContent Content, OriginalRow Original)
{
    /// <param name="ruling">The ruling that the draft follows, or null.</param>
    public static PreparedRevision Of(
        ArticleDraft draft,
        EditorRuling? ruling,
        string? note,
        string? by,
        long? run,
        DateTimeOffset at
    )
    {
        ArgumentNullException.ThrowIfNull(draft);
        RevisionContent content = RevisionContent.Of(draft);
        _ = content.StoryBands;
        return new PreparedRevision(
            RevisionRows.Of(draft, content, ruling, note, by, run, at),
            content,
            OriginalBytes.ToRow(draft.Original)
        );
    }

    /// <summary>The same with a problem that only the archive could see.</summary>
    public PreparedRevision With(Problem problem)
    {
        RevisionContent content = Content with { Problems = [.. Content.Problems, problem] };
        Row.Problems = ArchiveJson.Write(content.Problems);
        return this with { Content = content };
    }
}
