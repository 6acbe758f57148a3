using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Import;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>Decides what becomes of one imported file: a new article, a new revision, one that waits, or nothing.</summary>
internal sealed class ArticleIntake(ArticleRevising revising)
{
    /// <summary>What a file became.</summary>
    public sealed record Taken(ImportOutcomeKind Kind, ArticleRow Article)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }

    /// <param name="publish">False keeps a new article a draft, and new bytes of a published one a pending revision.</param>
    public async Task<Taken> TakeAsync(
        ArchiveDbContext context,
        long run,
        string file,
        PreparedRevision prepared,
        bool publish,
        CancellationToken cancellationToken
    )
    {
        ArticleIdentity.Finding known = await ArticleIdentity.FindAsync(
            context,
            prepared.Content.Keys,
            prepared.Content.SourceName,
            prepared.Original.Sha256,
            cancellationToken
        );
        return known switch
        {
            { DuplicateOf: { } other } => new Taken(ImportOutcomeKind.Duplicate, other),
            { Article: { } article, HasBytes: true } => await KnownAsync(
                context,
                article,
                run,
                file,
                publish,
                prepared.Original.Sha256,
                cancellationToken
            ),
            { Article: { } article } => await ReviseAsync(context, article, prepared, publish, cancellationToken),
            _ => await CreateAsync(context, prepared, publish, cancellationToken),
        };
    }

    private async Task<Taken> CreateAsync(
        ArchiveDbContext context,
        PreparedRevision prepared,
        bool publish,
        CancellationToken cancellationToken
    )
    {
        OriginalBytes.Keep(context, prepared.Original);
        ArticleState state = publish ? ArticleState.Published : ArticleState.Draft;
        ArticleRow article = await revising.CreateAsync(
            context,
            state,
            prepared.Row,
            prepared.Content,
            cancellationToken
        );
        return new Taken(ImportOutcomeKind.Created, article);
    }

    private async Task<Taken> ReviseAsync(
        ArchiveDbContext context,
        ArticleRow article,
        PreparedRevision prepared,
        bool publish,
        CancellationToken cancellationToken
    )
    {
        bool wasRuled = await context.Revisions.AnyAsync(
            r => r.ArticleId == article.Id && r.Number == article.Revision && r.Ruling != null,
            cancellationToken
        );
        List<Problem> problems = [.. StateProblems(article, publish)];
        if (wasRuled)
        {
            // With the article too, not in the report alone: whoever opens it must see it.
            problems.Add(ImportProblems.RulingSetAside);
            prepared = prepared.With(ImportProblems.RulingSetAside);
        }

        OriginalBytes.Keep(context, prepared.Original);
        if (!publish && PendingRevisionStore.CanWait(article))
        {
            ArticleRevising.AddPending(context, article, prepared.Row);
            problems.Add(ImportProblems.Waits);
        }
        else
        {
            await revising.AddAsync(context, article, prepared.Row, prepared.Content, cancellationToken);
        }

        return new Taken(ImportOutcomeKind.Revised, article) { Problems = problems };
    }

    /// <summary>The archive holds the bytes. A second copy of them in one import, under another name, is a duplicate; a
    /// file that comes again is unchanged.</summary>
    private static async Task<Taken> KnownAsync(
        ArchiveDbContext context,
        ArticleRow article,
        long run,
        string file,
        bool publish,
        string sha256,
        CancellationToken cancellationToken
    )
    {
        bool isCopy = await context.ImportOutcomes.AnyAsync(
            o =>
                o.ArticleId == article.Id
                && o.RunId == run
                && o.File != file
                && (o.Kind == ImportOutcomeKind.Created || o.Kind == ImportOutcomeKind.Revised)
                && context.Revisions.Any(r => r.ArticleId == article.Id && r.RunId == run && r.Sha256 == sha256),
            cancellationToken
        );
        if (isCopy)
        {
            return new Taken(ImportOutcomeKind.Duplicate, article);
        }

        bool waits =
            PendingRevisionStore.CanWait(article)
            && await context.Revisions.AnyAsync(
                r => r.ArticleId == article.Id && r.Sha256 == sha256 && r.IsPending,
                cancellationToken
            );
        return new Taken(ImportOutcomeKind.Unchanged, article)
        {
            Problems = [.. StateProblems(article, publish), .. waits ? [ImportProblems.Waits] : Array.Empty<Problem>()],
        };
    }

    private static IEnumerable<Problem> StateProblems(ArticleRow article, bool publish)
    {
        if (article.State == ArticleState.Withdrawn)
        {
            yield return ImportProblems.Withdrawn;
        }

        if (article.State == ArticleState.Draft && publish)
        {
            yield return ImportProblems.StillADraft;
        }
    }
}
