using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Problems;
using ConflictTracker.Core.Reread;
using ConflictTracker.Core.Stories;
using ConflictTracker.Data.Archive;

namespace ConflictTracker.Data.Articles;

/// <summary>What one revision says, read: the form between a draft and the archive's row.</summary>
/// <param name="Blocks">Chrome included.</param>
/// <param name="Problems">All: of the file and of the verdict.</param>
internal sealed record RevisionContent(
    string? SourceName,
    string? Title,
    string DisplayTitle,
    string Lead,
    string? Byline,
    string? Url,
    string? Language,
    string? Conflict,
    IReadOnlyList<string> Tags,
    IReadOnlyList<DocumentBlock> Blocks,
    DatingVerdict Dating,
    IReadOnlyList<ArticleEvent> Events,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Problem> Problems
)
{
    private StoryText? _story;
    private IReadOnlyList<long>? _storyBands;

    /// <summary>What readers see: the blocks without chrome. A block's anchor is its 1-based place here.</summary>
    public IReadOnlyList<DocumentBlock> ShownBlocks => [.. Blocks.Where(b => b.Kind != BlockKind.Chrome)];

    /// <summary>By what its story is known again; worked out once.</summary>
    public StoryText Story => _story ??= StoryText.Of(Blocks, Byline, SourceName, Dating.Coverage);

    /// <summary>The bands of <see cref="Story"/>, worked out once.</summary>
    public IReadOnlyList<long> StoryBands => _storyBands ??= MinHash.BandsOf(MinHash.Of(Story.Shingles));

    public IdentityKeys Keys => IdentityKeys.Of(Url, SourceName, Title, Dating.Published);

    /// <summary>What two readings are compared by.</summary>
    public ArticleReading Reading =>
        new(
            Title,
            SourceName,
            Language,
            Conflict,
            Dating,
            Tags,
            Blocks,
            Events,
            Claims,
            Mentions,
            [.. Problems.Concat(Dating.Problems).Distinct()]
        );

    public static RevisionContent Of(ArticleDraft draft) =>
        new(
            string.IsNullOrWhiteSpace(draft.SourceName) ? null : draft.SourceName.Trim(),
            draft.Title,
            draft.DisplayTitle,
            OpeningWords.Of(draft.Document.Blocks),
            draft.Document.Byline,
            draft.Url,
            draft.Language,
            draft.Conflict,
            draft.Tags,
            draft.Document.Blocks,
            draft.Dating,
            draft.Events,
            draft.Claims,
            draft.Mentions,
            draft.Problems
        );

    public static RevisionContent Of(RevisionRow row) =>
        new(
            row.SourceName,
            row.Title,
            row.DisplayTitle,
            row.Lead,
            row.Byline,
            row.Url,
            row.Language,
            row.Conflict,
            ArchiveJson.Read<List<string>>(row.Tags),
            ArchiveJson.Read<List<DocumentBlock>>(row.Blocks),
            ArchiveJson.Read<DatingVerdict>(row.Dating),
            ArchiveJson.Read<List<ArticleEvent>>(row.Events),
            ArchiveJson.Read<List<Claim>>(row.Claims),
            ArchiveJson.Read<List<Mention>>(row.Mentions),
            ArchiveJson.Read<List<Problem>>(row.Problems)
        );
}
