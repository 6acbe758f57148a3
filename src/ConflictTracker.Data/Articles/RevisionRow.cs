using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Data.Articles;

/// <summary>What an article said at one time and what was understood of it. Never changed once written.</summary>
internal sealed class RevisionRow
{
    public long Id { get; init; }

    public long ArticleId { get; set; }

    /// <summary>1-based within the article.</summary>
    public int Number { get; set; }

    public DateTimeOffset At { get; init; }

    /// <summary>The import run that made it, or null when an editor did.</summary>
    public long? RunId { get; init; }

    /// <summary>The original's hash.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What came beside the file as <c>NAME.meta.json</c>, or null.</summary>
    public byte[]? Sidecar { get; init; }

    public required string FileName { get; init; }

    public required string MediaType { get; init; }

    public string? SourceName { get; init; }

    /// <summary>The title that the document states, or null.</summary>
    public string? Title { get; init; }

    public required string DisplayTitle { get; init; }

    public required string Lead { get; init; }

    public string? Byline { get; init; }

    /// <summary>The canonical address, as given.</summary>
    public string? Url { get; init; }

    public string? Language { get; init; }

    public string? Conflict { get; init; }

    public PartialDate? Published { get; init; }

    /// <summary>JSON of the tags as printed.</summary>
    public required string Tags { get; init; }

    /// <summary>JSON of the document's blocks, chrome included.</summary>
    public required string Blocks { get; init; }

    /// <summary>JSON of the verdict with its cues.</summary>
    public required string Dating { get; init; }

    /// <summary>JSON.</summary>
    public required string Events { get; init; }

    /// <summary>JSON.</summary>
    public required string Claims { get; init; }

    /// <summary>JSON.</summary>
    public required string Mentions { get; init; }

    /// <summary>JSON of what was wrong with the file, the verdict's own problems apart.</summary>
    public required string Problems { get; set; }

    /// <summary>JSON of the editor's ruling that it follows, or null.</summary>
    public string? Ruling { get; init; }

    /// <summary>Public: what was corrected.</summary>
    public string? Note { get; init; }

    public string? By { get; init; }

    /// <summary>New bytes of a published article that wait for an editor: readers know nothing of it.</summary>
    public bool IsPending { get; set; }

    public int RulesVersion { get; init; }
}
