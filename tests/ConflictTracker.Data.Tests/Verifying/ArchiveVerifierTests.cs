using ConflictTracker.Core.Problems;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Tests.Archive;
using ConflictTracker.Data.Verifying;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Tests.Verifying;

/// <summary>Archives that were really damaged, each in one way.</summary>
public sealed class ArchiveVerifierTests : IAsyncLifetime
{
    private TestArchive _archive = null!;

    private ArchiveVerifier Verifier => _archive.Get<ArchiveVerifier>();

    public async Task InitializeAsync()
    {
        _archive = await TestArchive.NewAsync();
        await _archive.ImportAsync(
            Drafts
                .Of("Week of the bridge", "2024-12-16/2024-12-20")
                .Tagged("#Kherson")
                .Telling("2024-12-18", "The bridge over the river was closed in the morning.", "transport", "Kherson")
                .Claiming("Port", "3", "Trains ran late until the evening."),
            Drafts.Of("Quiet day", "2024-12-21"),
            Drafts.Of("Notes without a date", null)
        );
    }

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Verify_SoundArchive_FindsNothing()
    {
        await _archive.ImportAsync(Drafts.Of("Taken back", "2024-12-22"));
        await _archive.Articles.WithdrawAsync("2024-12-22-taken-back", "Wrong.", "olena", default);

        VerifyReport report = await Verifier.VerifyAsync(default);

        Assert.Empty(report.Findings);
        Assert.Equal((4, 4, 4), (report.Articles, report.Revisions, report.Originals));
    }

    [Theory]
    [InlineData("DELETE FROM article_facets WHERE \"Facet\" = 'tag'", "CT5007", "CT5010")]
    [InlineData("UPDATE article_facets SET \"Day\" = '2024-12-19' WHERE \"Day\" = '2024-12-20'", "CT5007", "CT5010")]
    [InlineData("DELETE FROM coverage_blocks", "CT5007", "CT5007")]
    [InlineData("DELETE FROM claims", "CT5007")]
    [InlineData("UPDATE claims SET \"Claim\" = replace(\"Claim\", '3', '4')", "CT5007")]
    [InlineData("UPDATE events SET \"LastDay\" = '2024-12-19'", "CT5007", "CT5010")]
    [InlineData("DELETE FROM search_rows WHERE \"ArticleId\" = 1", "CT5008", "CT5009")]
    [InlineData("DELETE FROM search_text WHERE rowid IN (SELECT \"Key\" FROM search_rows LIMIT 1)", "CT5008")]
    [InlineData("UPDATE search_rows SET \"LastDay\" = \"LastDay\" + 1 WHERE \"ArticleId\" = 1", "CT5008")]
    [InlineData("INSERT INTO search_text (rowid, title) VALUES (9, 'nobody')", "CT5009")]
    [InlineData("UPDATE day_counts SET \"Articles\" = 7 WHERE \"Date\" = '2024-12-21'", "CT5010")]
    [InlineData("DELETE FROM day_counts WHERE \"Date\" = '2024-12-21'", "CT5010")]
    [InlineData("INSERT INTO day_counts VALUES ('2023-01-01', 1, 0)", "CT5010")]
    [InlineData("UPDATE facet_counts SET \"Articles\" = \"Articles\" + 1 WHERE \"Facet\" = 'tag'", "CT5010")]
    [InlineData("UPDATE articles SET \"State\" = 0 WHERE \"Id\" = 2", "CT5009", "CT5009")]
    public async Task Verify_IndexThatDiffers_IsFoundAndRepaired(string damage, params string[] codes)
    {
        await DamageAsync(damage);

        VerifyReport damaged = await Verifier.VerifyAsync(default);
        await Verifier.RepairIndexAsync(default);
        VerifyReport repaired = await Verifier.VerifyAsync(default);

        Assert.Equal(codes, damaged.Findings.Select(f => f.Code).Order());
        Assert.All(damaged.Findings, f => Assert.Contains("--repair-index", f.Message, StringComparison.Ordinal));
        Assert.Empty(repaired.Findings);
    }

    [Theory]
    [InlineData("UPDATE originals SET \"Bytes\" = zeroblob(length(\"Bytes\"))", "CT5004")]
    [InlineData("UPDATE originals SET \"Bytes\" = x'00', \"IsCompressed\" = 0", "CT5004")]
    [InlineData("DELETE FROM originals", "CT5003", "CT5005")]
    [InlineData("UPDATE revisions SET \"Events\" = '[{' WHERE \"ArticleId\" = 1", "CT5006")]
    [InlineData("DELETE FROM sources", "CT5003")]
    [InlineData("DELETE FROM revisions WHERE \"ArticleId\" = 2", "CT5006")]
    public async Task Verify_LossThatOnlyABackupMends_IsFoundWithThatRemedy(string damage, params string[] anyOf)
    {
        await DamageAsync(damage);

        VerifyReport report = await Verifier.VerifyAsync(default);

        Assert.Contains(report.Findings, f => anyOf.Contains(f.Code));
        Assert.All(
            report.Findings,
            f => Assert.Contains("Restore the newest backup", f.Message, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Verify_FileWithAnOverwrittenPage_IsFound()
    {
        long page;
        await using (ArchiveDbContext context = _archive.Open())
        {
            page = await context
                .Database.SqlQuery<long>($"SELECT rootpage AS Value FROM sqlite_master WHERE name = 'IX_articles_Slug'")
                .SingleAsync();
            await context.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        }

        using (SqliteConnection connection = new(Sqlite.ArchivePragmas.ConnectionString(_archive.Database)))
        {
            SqliteConnection.ClearPool(connection);
        }

        await using (FileStream file = new(_archive.Database, FileMode.Open))
        {
            byte[] noise = new byte[4096];
            new Random(7).NextBytes(noise);
            file.Position = (page - 1) * noise.Length;
            await file.WriteAsync(noise);
        }

        VerifyReport report = await Verifier.VerifyAsync(default);

        Assert.Contains(report.Findings, f => f.Code == "CT5002");
    }

    [Fact]
    public async Task Verify_OlderSchema_NamesWhatIsMissing()
    {
        await DamageAsync(
            "DELETE FROM __EFMigrationsHistory WHERE MigrationId = (SELECT MAX(MigrationId) FROM __EFMigrationsHistory)"
        );

        VerifyReport report = await Verifier.VerifyAsync(default);

        Problem finding = Assert.Single(report.Findings);
        Assert.Equal("CT5001", finding.Code);
    }

    [Fact]
    public async Task Repair_DroppedText_FindsArticlesAgain()
    {
        await DamageAsync("DROP TABLE search_text_data");

        await Verifier.RepairIndexAsync(default);

        Assert.Empty((await Verifier.VerifyAsync(default)).Findings);
        Assert.Equal(2, (await _archive.Timeline.PageAsync(TimelineFilter.All, default)).Articles);
    }

    private async Task DamageAsync(string sql)
    {
        await using SqliteConnection connection = new(
            Sqlite.ArchivePragmas.ConnectionString(_archive.Database, isPooled: false)
        );
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // This file's own.
        command.CommandText = "PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON; " + sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
