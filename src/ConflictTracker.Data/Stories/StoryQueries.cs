using System.Globalization;
using ConflictTracker.Core.Stories;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Stories;

/// <summary>Reads stories that the archive holds more than once.</summary>
public sealed class StoryQueries
{
    /// <summary>For copies of stories that are held in memory: some four megabytes.</summary>
    private const long Room = 2_000;

    private readonly ArchiveConnections _archive;
    private readonly ArchiveGeneration _generation;
    private readonly LastAnswers<long, StoryGroup?> _stories = new(
        Room,
        story => story?.Articles.Count ?? long.MaxValue
    );

    internal StoryQueries(ArchiveConnections archive, ArchiveGeneration generation)
    {
        _archive = archive;
        _generation = generation;
    }

    /// <summary>The story, or null where there is none of that id.</summary>
    public Task<StoryGroup?> FindAsync(long story, CancellationToken cancellationToken) =>
        _stories.GetAsync(
            story,
            _generation.Read(),
            () =>
                _archive.ReadAsync(
                    async (context, token) => await GroupsAsync(context, [story], token) is [var group] ? group : null,
                    cancellationToken
                )
        );

    /// <summary>Stories, the latest first.</summary>
    /// <param name="before">The id of the last one on the page before, or null for the first page.</param>
    public Task<IReadOnlyList<StoryGroup>> PageAsync(long? before, int take, CancellationToken cancellationToken) =>
        _archive.ReadAsync(
            async (context, token) =>
            {
                long[] ids = await context
                    .Articles.Where(a => a.StoryId != null && (before == null || a.StoryId < before))
                    .Select(a => a.StoryId!.Value)
                    .Distinct()
                    .OrderByDescending(id => id)
                    .Take(take)
                    .ToArrayAsync(token);
                return await GroupsAsync(context, ids, token);
            },
            cancellationToken
        );

    private static async Task<IReadOnlyList<StoryGroup>> GroupsAsync(
        ArchiveDbContext context,
        long[] stories,
        CancellationToken cancellationToken
    )
    {
        List<ArticleRow> articles = await context
            .Articles.Include(a => a.Source)
            .Where(a => a.StoryId != null && stories.Contains(a.StoryId.Value))
            .OrderBy(a => a.Id)
            .ToListAsync(cancellationToken);
        long[] ids = [.. articles.Select(a => a.Id)];
        List<StoryLinkRow> links = await context
            .StoryLinks.Where(l => ids.Contains(l.ArticleId) && ids.Contains(l.OtherId))
            .ToListAsync(cancellationToken);
        return
        [
            .. stories
                .Select(story => (story, Members: articles.Where(a => a.StoryId == story).ToList()))
                .Where(s => s.Members.Count > 0)
                .Select(s => Group(s.story, s.Members, links)),
        ];
    }

    private static StoryGroup Group(long story, List<ArticleRow> members, List<StoryLinkRow> links)
    {
        StoryMember[] articles =
        [
            .. members.Select(a => new StoryMember(
                ArticleSummaries.Of(a),
                a.Agency,
                Origin(a, members),
                links
                    .Where(l => l.ArticleId == a.Id || l.OtherId == a.Id)
                    .Where(l => members.Exists(m => m.Id != a.Id && (m.Id == l.ArticleId || m.Id == l.OtherId)))
                    .Max(l => (int?)l.Likeness)
            )),
        ];
        return new StoryGroup(story, articles, [.. articles.Select(a => a.Origin).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The agency, else the source of the first copy of the text, else that copy's title.</summary>
    private static string Origin(ArticleRow article, List<ArticleRow> members)
    {
        if (article.Origin is not ['#', .. var first])
        {
            return article.Origin ?? article.DisplayTitle;
        }

        ArticleRow? copied = members.Find(m => m.Id.ToString(CultureInfo.InvariantCulture) == first);
        return copied?.Source?.Name ?? copied?.DisplayTitle ?? article.DisplayTitle;
    }
}
