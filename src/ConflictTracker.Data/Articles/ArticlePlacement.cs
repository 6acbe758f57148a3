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

namespace ConflictTracker.Data.Articles;

/// <summary>
/// Puts a published article where readers find it, and takes it away again: facets, coverage, events, claims, counts and
/// the search index, all drawn from its current revision and all in the caller's transaction.
/// </summary>
internal sealed class ArticlePlacement(IArticleIndex index)
{
    /// <summary>How many articles wait for their index rows at most, which bounds the memory of a long transaction.</summary>
    private const int MostWaiting = 256;

    /// <param name="article">Saved, with its source loaded.</param>
    public async Task PutAsync(
        ArchiveDbContext context,
        ArticleRow article,
        RevisionContent content,
        CancellationToken cancellationToken
    )
    {
        content = ArticleExtract.Shown(article, content);
        DbTransaction transaction = context.Transaction;
        PlacementRows.Write(transaction, ArticleFacets.Of(article, content));
        if (article.Coverage is { } coverage)
        {
            PlacementRows.Write(
                transaction,
                CoverageBlocks.Of(coverage).Select(b => new CoverageBlockRow { Block = b, ArticleId = article.Id })
            );
        }

        WriteEventsAndClaims(transaction, article, content);
        ArchiveCounts.Add(transaction, article.Id);
        await StoryPlacement.PutAsync(context, transaction, article, content, cancellationToken);
        context.ToIndex[article.Id] = Indexed(article, content);
        if (context.ToIndex.Count >= MostWaiting)
        {
            await IndexAsync(index, context, cancellationToken);
        }
    }

    /// <summary>Writes the index rows of the articles that were placed: many together, in the order of their days, are
    /// far cheaper than each by itself. <see cref="ArchiveConnections"/> calls it before it commits.</summary>
    public static async Task IndexAsync(
        IArticleIndex index,
        ArchiveDbContext context,
        CancellationToken cancellationToken
    )
    {
        if (context.ToIndex.Count > 0)
        {
            await index.PutAsync(context.Transaction, context.ToIndex.Values, cancellationToken);
            context.ToIndex.Clear();
        }
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
        await ForgetAsync(context, article, cancellationToken);
    }

    /// <summary>Takes away the index row of an article whose rows are cleared already.</summary>
    public Task ForgetAsync(ArchiveDbContext context, long article, CancellationToken cancellationToken)
    {
        context.ToIndex.Remove(article);
        return index.RemoveAsync(context.Transaction, article, cancellationToken);
    }

    /// <summary>Takes every article away from readers, before all are put back.</summary>
    public async Task ClearAllAsync(ArchiveDbContext context, CancellationToken cancellationToken)
    {
        await ArchiveChecks.ClearPlacementsAsync(context, cancellationToken);
        context.ToIndex.Clear();
        await index.ClearAsync(context.Transaction, cancellationToken);
    }

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
        List<ClaimRow> claims =
        [
            .. content.Claims.Select(
                (claim, number) =>
                    ClaimRows.Of(
                        article,
                        claim,
                        number,
                        events.Find(e => content.Events[e.Number].Place.Overlaps(claim.Place))
                    )
            ),
        ];
        PlacementRows.Write(transaction, claims);
        MatterCounts.Add(transaction, article.Id, claims.Select(c => (c, content.Claims[c.Number])));
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
