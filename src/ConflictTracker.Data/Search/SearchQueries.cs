using System.Data.Common;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Passages;
using ConflictTracker.Core.Search.Words;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Search;

/// <summary>Searches the published articles.</summary>
public sealed class SearchQueries
{
    private const int PassagesShown = 3;

    private readonly ArchiveConnections _archive;
    private readonly IArticleIndex _index;
    private readonly ConflictCalendar _calendar;
    private readonly Spellings _spellings;

    internal SearchQueries(
        ArchiveConnections archive,
        IArticleIndex index,
        ConflictCalendar calendar,
        Spellings spellings
    )
    {
        _archive = archive;
        _index = index;
        _calendar = calendar;
        _spellings = spellings;
    }

    /// <summary>One page of what is found, with the counts of all of it. What cannot be understood is told and finds
    /// nothing.</summary>
    public async Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ParsedQuery parsed = QueryParser.Parse(request.Text, _calendar);
        SearchOrder order = parsed.Query.Sort ?? request.Order;
        string readBack = parsed.HasErrors ? "" : new QueryWording(_calendar).Say(parsed.Query, order);
        SearchPage nothing = new(parsed, readBack, order, [], 0, [], null, [], [], SearchLimits.None);
        if (parsed.HasErrors)
        {
            return nothing;
        }

        IndexQuery query = new(
            parsed.Query.Root,
            request.Filter,
            _spellings,
            order,
            request.After,
            Math.Clamp(request.Take, 1, 100)
        );
        return await _archive.ReadAsync(
            (context, token) => ReadAsync(context, query, nothing, token),
            cancellationToken
        );
    }

    private async Task<SearchPage> ReadAsync(
        ArchiveDbContext context,
        IndexQuery query,
        SearchPage nothing,
        CancellationToken cancellationToken
    )
    {
        DbConnection connection = context.Database.GetDbConnection();
        IndexPage page = await _index.FindAsync(connection, query, cancellationToken);
        IndexCounts counts = await _index.CountAsync(connection, query, cancellationToken);
        IReadOnlyList<SearchHit> hits = await HitsAsync(context, query, page.Articles, cancellationToken);
        int counted = counts.FacetsOf;
        return nothing with
        {
            Spelt = SpeltWords.In(query.Condition, _spellings),
            Total = counts.Total,
            Hits = hits,
            Next = page.Next,
            Facets = counts.Facets,
            Weeks = counts.Weeks,
            Limits = new SearchLimits(
                page.RankedNewest,
                counted < counts.Total ? counted : null,
                !counts.IsComplete,
                !page.IsComplete
            ),
        };
    }

    private static async Task<IReadOnlyList<SearchHit>> HitsAsync(
        ArchiveDbContext context,
        IndexQuery query,
        IReadOnlyList<long> ids,
        CancellationToken cancellationToken
    )
    {
        var found = await context
            .Articles.Where(a => ids.Contains(a.Id))
            .Include(a => a.Source)
            .Join(
                context.Revisions,
                a => new { ArticleId = a.Id, Number = a.Revision },
                r => new { r.ArticleId, r.Number },
                (a, r) => new { Article = a, r.Blocks }
            )
            .ToDictionaryAsync(f => f.Article.Id, cancellationToken);
        WordMarker marker = new(query.Condition, query.Spellings);
        return [.. ids.Where(found.ContainsKey).Select(id => Hit(found[id].Article, found[id].Blocks, marker))];
    }

    private static SearchHit Hit(ArticleRow article, string blocks, WordMarker marker)
    {
        DocumentBlock[] shown = marker.HasPatterns
            ?
            [
                .. ArticleExtract
                    .Shown(article, ArchiveJson.Read<List<DocumentBlock>>(blocks))
                    .Where(b => b.Kind != BlockKind.Chrome),
            ]
            : [];
        IReadOnlyList<MarkedPassage> passages = new PassageCutter(marker).Cut(shown);
        return new SearchHit(
            ArticleSummaries.Of(article),
            marker.Mark(article.DisplayTitle, isTitle: true),
            [.. passages.Take(PassagesShown)],
            Math.Max(0, passages.Count - PassagesShown)
        );
    }
}
