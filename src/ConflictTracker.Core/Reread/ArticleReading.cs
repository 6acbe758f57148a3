using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Reread;

/// <summary>What was understood of one original at one time: what two readings are compared by.</summary>
/// <param name="Title">The title that the document states or an editor ruled, or null.</param>
/// <param name="Blocks">Chrome included.</param>
/// <param name="Problems">Of the file and of its date.</param>
public sealed record ArticleReading(
    string? Title,
    string? SourceName,
    string? Language,
    string? Conflict,
    DatingVerdict Dating,
    IReadOnlyList<string> Tags,
    IReadOnlyList<DocumentBlock> Blocks,
    IReadOnlyList<ArticleEvent> Events,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>A problem that the archive found and no reading does: another file set a ruling aside.</summary>
    public static bool IsOfTheArchive(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.Code.StartsWith("CT3", StringComparison.Ordinal);
    }

    public static ArticleReading Of(ArticleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new ArticleReading(
            draft.Title,
            draft.SourceName,
            draft.Language,
            draft.Conflict,
            draft.Dating,
            draft.Tags,
            draft.Document.Blocks,
            draft.Events,
            draft.Claims,
            draft.Mentions,
            [.. draft.Problems.Concat(draft.Dating.Problems).Distinct()]
        );
    }
}
