using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Data.Archive;

namespace ConflictTracker.Data.Articles;

/// <summary>Writes what was understood of a file as a revision.</summary>
internal static class RevisionRows
{
    /// <summary>A row that still lacks its article and number, so that the work of writing JSON is done before the
    /// archive is locked.</summary>
    public static RevisionRow Of(
        ArticleDraft draft,
        RevisionContent content,
        EditorRuling? ruling,
        string? note,
        string? by,
        long? run,
        DateTimeOffset at
    ) =>
        new()
        {
            At = at,
            RunId = run,
            Sha256 = draft.Original.Sha256,
            Sidecar = draft.Original.Sidecar?.ToArray(),
            FileName = draft.Original.FileName,
            MediaType = draft.Original.MediaType,
            SourceName = content.SourceName,
            Title = content.Title,
            DisplayTitle = content.DisplayTitle,
            Lead = content.Lead,
            Byline = content.Byline,
            Url = content.Url,
            Language = content.Language,
            Conflict = content.Conflict,
            Published = content.Dating.Published,
            Tags = ArchiveJson.Write(content.Tags),
            Blocks = ArchiveJson.Write(content.Blocks),
            Dating = ArchiveJson.Write(content.Dating),
            Events = ArchiveJson.Write(content.Events),
            Claims = ArchiveJson.Write(content.Claims),
            Mentions = ArchiveJson.Write(content.Mentions),
            Problems = ArchiveJson.Write(content.Problems),
            Ruling = ruling is null ? null : ArchiveJson.Write(ruling),
            Note = note,
            By = by,
            RulesVersion = draft.RulesVersion,
        };
}
