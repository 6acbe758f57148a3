using System.Text.Json;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Search;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Verifying;

/// <summary>Asks for each article that readers see whether its rows are those that it would be given now, and whether
/// rows are left of articles that they do not see.</summary>
internal sealed class IndexVerifier(IArticleIndex index)
{
    public async Task<IReadOnlyList<Problem>> CheckAsync(ArchiveDbContext context, CancellationToken cancellationToken)
    {
        List<Problem> findings = [];
        await foreach (ArticleRow article in ShownArticles.InOrderAsync(context, cancellationToken))
        {
            await CheckAsync(context, article, findings, cancellationToken);
        }

        foreach ((string table, long rows) in await ArchiveChecks.OrphansAsync(context, cancellationToken))
        {
            findings.Add(ArchiveFindings.OrphanRows(table, rows));
        }

        foreach ((string table, long rows) in await index.OrphansAsync(Connection(context), cancellationToken))
        {
            findings.Add(ArchiveFindings.OrphanRows(table, rows));
        }

        return findings;
    }

    private async Task CheckAsync(
        ArchiveDbContext context,
        ArticleRow article,
        List<Problem> findings,
        CancellationToken cancellationToken
    )
    {
        RevisionRow? revision = await context.Revisions.FirstOrDefaultAsync(
            r => r.ArticleId == article.Id && r.Number == article.Revision,
            cancellationToken
        );
        RevisionContent content;
        try
        {
            content = revision is null
                ? throw new JsonException("it is missing")
                : ArticleExtract.Shown(article, RevisionContent.Of(revision));
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException)
        {
            findings.Add(ArchiveFindings.UnreadableRevision(article.Slug, e.Message));
            return;
        }

        PlacedRows expected = PlacedRows.Of(article, content);
        PlacedRows kept = await PlacedRows.KeptAsync(context, article.Id, cancellationToken);
        findings.AddRange(expected.DifferencesTo(kept).Select(rows => ArchiveFindings.WrongRows(article.Slug, rows)));
        IndexedArticle indexed = ArticlePlacement.Indexed(article, content);
        if (!await index.HoldsAsync(Connection(context), indexed, cancellationToken))
        {
            findings.Add(ArchiveFindings.NotFound(article.Slug));
        }
    }

    private static System.Data.Common.DbConnection Connection(ArchiveDbContext context) =>
        context.Database.GetDbConnection();
}
