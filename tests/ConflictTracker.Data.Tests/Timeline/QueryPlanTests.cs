using System.Data.Common;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sqlite;
using ConflictTracker.Data.Tests.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Tests.Timeline;

/// <summary>The hot lists walk the indexes that were made for them: as SQLite itself explains its plans.</summary>
public sealed class QueryPlanTests : IAsyncLifetime
{
    private TestArchive _archive = null!;

    public async Task InitializeAsync()
    {
        _archive = await TestArchive.NewAsync();
        await _archive.ImportAsync(
            Drafts
                .Of("Fog", "2024-12-16/2024-12-20", "Fog lay on Izium.")
                .Telling("2024-12-19", "Fog", "weather", "Izium")
        );
        await _archive.Timeline.CountsAsync(default);
    }

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Page_WithoutFilters_ReadsItsDaysAloneAndCountsNothing()
    {
        IReadOnlyList<string> plan = await _archive.ExplainAsync(() =>
            _archive.Timeline.PageAsync(TimelineFilter.All with { After = Drafts.Day("2024-12-24") }, default)
        );

        Uses(plan, "articles", "IX_articles_timeline");
        Uses(plan, "events", "IX_events_day");
        NeverScans(plan, "articles", "events", "claims", "article_facets", "event_facets", "day_counts");
    }

    [Fact]
    public async Task Counts_AfterAWrite_AreReadAgainFromWhatImportKeeps()
    {
        await _archive.ImportAsync(Drafts.Of("Frost", "2024-12-21"));

        IReadOnlyList<string> plan = await _archive.ExplainAsync(() => _archive.Timeline.CountsAsync(default));

        Uses(plan, "facet_counts", "IX_facet_counts_top");
        NeverScans(plan, "articles", "events", "article_facets");
    }

    [Fact]
    public async Task Page_OfOneTagAndPlace_WalksTheirRowsInDateOrder()
    {
        IReadOnlyList<string> plan = await _archive.ExplainAsync(() =>
            _archive.Timeline.PageAsync(
                TimelineFilter.All with
                {
                    Tag = new FacetChoice(["weather"], []),
                    Place = new FacetChoice(["izium"], ["kyiv"]),
                },
                default
            )
        );

        Uses(plan, "article_facets", "IX_article_facets_days");
        Uses(plan, "event_facets", "IX_event_facets_days");
        NeverScans(plan, "articles", "events", "claims", "article_facets", "event_facets");
    }

    [Fact]
    public async Task Day_ReadsItsOwnRowsAndCountsNothing()
    {
        IReadOnlyList<string> plan = await _archive.ExplainAsync(() =>
            _archive.Timeline.DayAsync(Drafts.Day("2024-12-19"), default)
        );

        Uses(plan, "articles", "IX_articles_timeline");
        Uses(plan, "events", "IX_events_day");
        NeverScans(plan, "articles", "events", "claims", "coverage_blocks", "day_counts");
    }

    [Fact]
    public async Task Day_FindsWhatCoversItByItsBlocks()
    {
        await using ArchiveDbContext context = _archive.Open();
        List<string> plan = [];
        await context.Database.OpenConnectionAsync();
        await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The program's own text, with the test's own date.
        command.CommandText = $"EXPLAIN QUERY PLAN {CoveringArticles.Sql(Drafts.Day("2024-12-19"))}";
#pragma warning restore CA2100
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            plan.Add($"coverage_blocks: {reader.GetString(3)}");
        }

        Uses(plan, "coverage_blocks", "sqlite_autoindex_coverage_blocks_1");
        NeverScans(plan, "coverage_blocks");
    }

    [Fact]
    public async Task Find_LooksUpTheArticleAndItsNeighbours()
    {
        IReadOnlyList<string> plan = await _archive.ExplainAsync(() =>
            _archive.ArticleQueries.FindAsync("2024-12-20-fog", false, null, default)
        );

        Uses(plan, "articles", "IX_articles_Slug");
        Uses(plan, "articles", "IX_articles_timeline");
        Uses(plan, "revisions", "IX_revisions_ArticleId_Number");
        NeverScans(plan, "articles", "revisions", "originals", "withdrawals");
        NeverSorts(plan);
    }

    [Fact]
    public async Task Sources_AreCountedWithinTheIndex()
    {
        IReadOnlyList<string> plan = await _archive.ExplainAsync(() => _archive.Sources.ListAsync(default));

        Assert.Contains(plan, line => line.Contains("COVERING INDEX IX_articles_source", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_KnowsAnArticleAgainByItsIndexes()
    {
        IReadOnlyList<string> plan = await _archive.ExplainAsync(() =>
            _archive.ImportOneAsync(Drafts.Of("Fog", "2024-12-20", "More fog.", url: "https://harbour.example/fog"))
        );

        Uses(plan, "articles", "IX_articles_url");
        Uses(plan, "articles", "IX_articles_title");
        Uses(plan, "revisions", "IX_revisions_Sha256");
        NeverScans(plan, "articles", "revisions", "import_outcomes");
    }

    /// <summary>Tables stand in plans under their first letters: <c>SEARCH a USING INDEX …</c>.</summary>
    private static void Uses(IReadOnlyList<string> plan, string table, string index) =>
        Assert.True(
            plan.Any(l => l.Contains(index, StringComparison.Ordinal)),
            $"{index} of {table} is not used in:\n{string.Join('\n', plan)}"
        );

    private static void NeverScans(IReadOnlyList<string> plan, params string[] tables) =>
        Assert.All(
            tables,
            table => Assert.DoesNotContain(plan, line => line.StartsWith($"{table}: SCAN", StringComparison.Ordinal))
        );

    private static void NeverSorts(IReadOnlyList<string> plan) =>
        Assert.DoesNotContain(plan, line => line.Contains("USE TEMP B-TREE", StringComparison.Ordinal));
}
