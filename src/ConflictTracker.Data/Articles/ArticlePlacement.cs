using System.Data.Common;
using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Claims;
using ConflictTracker.Data.Search;
using ConflictTracker.Data.Sources;
using ConflictTracker.Data.Sqlite;
using ConflictTracker.Data.Stories;
using ConflictTracker.Data.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ConflictTracker.Data.Articles;

/// <summary>
/// Puts a published article where readers find it, and takes it away again: facets, coverage, events, claims, counts and
/// the search index, all drawn from its current revision and all in the caller's transaction.
/// </summary>
internal sealed class ArticlePlacement(IArticleIndex index)
{
    /// <param name="article">Saved, with its source loaded.</param>
    public async Task PutAsync(
        ArchiveDbContext context,
        ArticleRow article,
        RevisionContent content,
        CancellationToken cancellationToken
    )
    {
        content = ArticleExtract.Shown(article, content);
        DbTransaction transaction = Transaction(context);
        PlacementRows.Write(transaction, ArticleFacets.Of(article, content));
        if (article.Coverage is { } coverage)
        {
            PlacementRows.Write(
                transaction,
                CoverageBlocks.Of(coverage).Select(b => new CoverageBlockRow { Block = b, ArticleId = article.Id })
            );
        }

        WriteEventsAndClaims(transaction, article, content);
        await ArchiveCounts.AddAsync(context, article.Id, cancellationToken);
        await MatterCounts.AddAsync(context, article, content, cancellationToken);
        await StoryPlacement.PutAsync(context, transaction, article, content, cancellationToken);
        await index.PutAsync(transaction, Indexed(article, content), cancellationToken);
    }

    /// <summary>Takes away what readers find; the article itself and its index row stay until the caller replaces or
    /// removes them.</summary>
    public static async Task ClearAsync(ArchiveDbContext context, long article, CancellationToken cancellationToken)
    {
        await ArchiveCounts.SubtractAsync(context, article, cancellationToken);
        await MatterCounts.TakeOutAsync(context, article, cancellationToken);
        await StoryPlacement.ClearAsync(context, article, cancellationToken);
        await context.Events.Where(e => e.ArticleId == article).ExecuteDeleteAsync(cancellationToken);
        await context.CoverageBlocks.Where(b => b.ArticleId == article).ExecuteDeleteAsync(cancellationToken);
        await context.ArticleFacets.Where(f => f.ArticleId == article).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Takes an article away from readers altogether.</summary>
    public async Task RemoveAsync(ArchiveDbContext context, long article, CancellationToken cancellationToken)
    {
        await ClearAsync(context, article, cancellationToken);
        await index.RemoveAsync(Transaction(context), article, cancellationToken);
    }

    /// <summary>Takes away the index row of an article whose rows are cleared already.</summary>
    public Task ForgetAsync(ArchiveDbContext context, long article, CancellationToken cancellationToken) =>
        index.RemoveAsync(Transaction(context), article, cancellationToken);

    /// <summary>Takes every article away from readers, before all are put back.</summary>
    public async Task ClearAllAsync(ArchiveDbContext context, CancellationToken cancellationToken)
    {
        await ArchiveChecks.ClearPlacementsAsync(context, cancellationToken);
        await index.ClearAsync(Transaction(context), cancellationToken);
    }

    private static DbTransaction Transaction(ArchiveDbContext context) =>
        context.Database.CurrentTransaction?.GetDbTransaction()
        ?? throw new InvalidOperationException("Placing an article needs the transaction that writes it.");

    private static void WriteEventsAndClaims(DbTransaction transaction, ArticleRow article, RevisionContent content)
    {
        IReadOnlyList<DocumentBlock> blocks = content.ShownBlocks;
        List<EventRow> events =
        [
            .. content.Events.Select(
                (told, number) =>
                    new EventRow
                    {
                        ArticleId = article.Id,
                        FirstDay = told.When?.First,
                        LastDay = told.When?.Last,
                        Number = number,
                        Block = BlockOf(blocks, told.Place),
                        Event = ArchiveJson.Write(told),
                    }
            ),
        ];
        PlacementRows.Write(transaction, events);
        PlacementRows.Write(transaction, events.SelectMany(e => ArticleFacets.Of(e, content.Events[e.Number])));
        PlacementRows.Write(
            transaction,
            content.Claims.Select(
                (claim, number) =>
                    ClaimRows.Of(
                        article,
                        claim,
                        number,
                        events.Find(e => content.Events[e.Number].Place.Overlaps(claim.Place))
                    )
            )
        );
    }

    /// <summary>1-based; the last block that begins at or before the place.</summary>
    private static int BlockOf(IReadOnlyList<DocumentBlock> blocks, TextSpan place)
    {
        int block = 1;
        for (int i = 0; i < blocks.Count && blocks[i].Place.Start <= place.Start; i++)
        {
            block = i + 1;
        }

        return block;
    }

    public static IndexedArticle Indexed(ArticleRow article, RevisionContent content) =>
        new(
            article.Id,
            content.Title,
            content.Blocks,
            SourceNames.Of(article.Source),
            content.Language,
            content.Conflict,
            content.Dating.Published,
            content.Dating.Coverage,
            content.Dating.Standing,
            content.Tags,
            content.Events,
            content.Claims,
            content.Mentions,
            content.Problems,
            article.ImportedAt
        );
}
