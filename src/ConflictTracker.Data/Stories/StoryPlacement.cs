using System.Data.Common;
using ConflictTracker.Core.Stories;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Stories;

/// <summary>Finds the articles that are the same story as one that is placed, and lets go of it again: in the transaction
/// that writes it, so that no page has to.</summary>
internal static class StoryPlacement
{
    /// <summary>How many likely articles are compared word by word, the likeliest first.</summary>
    private const int Compared = 30;

    public static async Task PutAsync(
        ArchiveDbContext context,
        DbTransaction transaction,
        ArticleRow article,
        RevisionContent content,
        CancellationToken cancellationToken
    )
    {
        StoryText text = content.Story;
        if (article.Agency != text.Agency)
        {
            article.Agency = text.Agency;
            StoryTexts.SetAgency(transaction, article.Id, text.Agency);
        }

        // However short it is, and whatever day each has: the same file is the same story.
        List<long> copies = new KnownArticles(transaction).CopiesOf(article.Id, article.Revision);
        foreach (long copy in copies)
        {
            context.StoryLinks.Add(LinkOf(article.Id, copy, likeness: 1));
        }

        bool isLinked = copies.Count > 0;
        if (text.Shingles.Count >= StoryRule.FewestShingles)
        {
            IReadOnlyList<long> bands = content.StoryBands;
            int day = text.Day?.DayNumber ?? 0;
            IEnumerable<long> likely = LikelyStories.Find(
                transaction,
                article.Id,
                bands,
                day == 0 ? 0 : day - StoryRule.MostDaysApart,
                day == 0 ? int.MaxValue : day + StoryRule.MostDaysApart,
                Compared
            );
            foreach (long other in likely.Except(copies))
            {
                if (StoryRule.Likeness(text, StoryTexts.Of(transaction, other)) is { } likeness)
                {
                    isLinked = true;
                    context.StoryLinks.Add(LinkOf(article.Id, other, likeness));
                }
            }

            PlacementRows.Write(
                transaction,
                bands.Select(b => new StoryBandRow
                {
                    Hash = b,
                    Day = day,
                    ArticleId = article.Id,
                })
            );
        }

        if (isLinked || StoryTexts.IsRuled(transaction, article.Id))
        {
            await context.SaveChangesAsync(cancellationToken);
            await StoryGroups.RenewAsync(context, [article.Id], without: null, cancellationToken);
        }
    }

    private static StoryLinkRow LinkOf(long one, long other, double likeness) =>
        new()
        {
            ArticleId = Math.Min(one, other),
            OtherId = Math.Max(one, other),
            Likeness = (int)Math.Round(likeness * 100),
        };

    public static async Task ClearAsync(ArchiveDbContext context, long article, CancellationToken cancellationToken)
    {
        await context.StoryBands.Where(b => b.ArticleId == article).ExecuteDeleteAsync(cancellationToken);
        long[] others = await StoryGroups.NeighboursAsync(context, article, cancellationToken);
        if (others.Length == 0)
        {
            return;
        }

        await context
            .StoryLinks.Where(l => l.ArticleId == article || l.OtherId == article)
            .ExecuteDeleteAsync(cancellationToken);
        await StoryGroups.ForgetAsync(context, article, cancellationToken);
        await StoryGroups.RenewAsync(context, others, article, cancellationToken);
    }
}
