using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Tests.Archive;

public sealed class ArchiveMigratorTests
{
    [Fact]
    public async Task Migrate_EmptyFolder_MakesAnArchiveWithALog()
    {
        await using TestArchive archive = TestArchive.Unmigrated();

        await archive.Get<ArchiveMigrator>().MigrateAsync(default);

        await using ArchiveDbContext context = archive.Open();
        Assert.Equal("wal", (await context.Database.SqlQuery<string>($"PRAGMA journal_mode").ToListAsync())[0]);
        Assert.Equal("2", (await context.Database.SqlQuery<string>($"PRAGMA synchronous").ToListAsync())[0]);
        Assert.Equal("1", (await context.Database.SqlQuery<string>($"PRAGMA foreign_keys").ToListAsync())[0]);
        Assert.Equal(1, archive.Get<ArchiveQueries>().Generation());
    }

    [Fact]
    public async Task Migrate_Model_HasNoChangesWithoutAMigration()
    {
        await using TestArchive archive = TestArchive.Unmigrated();
        await using ArchiveDbContext context = archive.Open();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Migrate_TwoProcessesAtOnce_TakeTurns()
    {
        await using TestArchive archive = TestArchive.Unmigrated();
        await using TestArchive other = archive.Again();

        await Task.WhenAll(
            Task.Run(() => archive.Get<ArchiveMigrator>().MigrateAsync(default)),
            Task.Run(() => other.Get<ArchiveMigrator>().MigrateAsync(default))
        );

        Assert.Equal(1, archive.Get<ArchiveQueries>().Generation());
    }

    [Fact]
    public async Task Migrate_NewerArchive_IsRefusedInWords()
    {
        await using TestArchive archive = await TestArchive.NewAsync();
        await using (ArchiveDbContext context = archive.Open())
        {
            await context.Database.ExecuteSqlAsync(
                $"""INSERT INTO "__EFMigrationsHistory" VALUES ('29991231000000_Later', '99.0.0')"""
            );
        }

        ArchiveUnusableException refusal = await Assert.ThrowsAsync<ArchiveUnusableException>(() =>
            archive.Get<ArchiveMigrator>().MigrateAsync(default)
        );

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("29991231000000_Later", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_OlderArchive_IsBackedUpFirst()
    {
        await using TestArchive archive = TestArchive.Unmigrated();
        await using (ArchiveDbContext context = archive.Open())
        {
            await context.Database.MigrateAsync(context.Database.GetMigrations().First());
        }

        await archive.Get<ArchiveMigrator>().MigrateAsync(default);

        await using ArchiveDbContext migrated = archive.Open();
        Assert.Empty(await migrated.Database.GetPendingMigrationsAsync());
        bool hadMore = migrated.Database.GetMigrations().Count() > 1;
        Assert.Equal(hadMore ? 1 : 0, Backups(archive).Length);
    }

    [Fact]
    public async Task Migrate_WhereTheBackupCannotBeWritten_LeavesTheArchiveAsItWas()
    {
        await using TestArchive archive = TestArchive.Unmigrated();
        await using (ArchiveDbContext context = archive.Open())
        {
            await context.Database.MigrateAsync(context.Database.GetMigrations().First());
        }

        await File.WriteAllTextAsync(Path.Combine(archive.Home, "backups"), "no folder");

        await Assert.ThrowsAsync<ArchiveUnusableException>(() => archive.Get<ArchiveMigrator>().MigrateAsync(default));

        await using ArchiveDbContext after = archive.Open();
        Assert.Single(await after.Database.GetAppliedMigrationsAsync());
    }

    [Fact]
    public async Task Migrate_RowLeftByAKilledStart_IsCleared()
    {
        await using TestArchive archive = TestArchive.Unmigrated();
        await using (ArchiveDbContext context = archive.Open())
        {
            await context.Database.ExecuteSqlAsync(
                $"""
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2024-12-20 10:00:00');
                """
            );
        }

        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
        await archive.Get<ArchiveMigrator>().MigrateAsync(patience.Token);

        Assert.Equal(1, archive.Get<ArchiveQueries>().Generation());
    }

    [Fact]
    public async Task Migrate_FileThatIsNoDatabase_IsRefusedInWords()
    {
        await using TestArchive archive = TestArchive.Unmigrated();
        await File.WriteAllTextAsync(archive.Database, new string('x', 5000));

        ArchiveUnusableException refusal = await Assert.ThrowsAsync<ArchiveUnusableException>(() =>
            archive.Get<ArchiveMigrator>().MigrateAsync(default)
        );

        Assert.Contains("cannot be used as an archive", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(archive.Database).Length);
    }

    /// <summary>Nobody may write a program that runs, as nobody may write a disk that is mounted read-only.</summary>
    [Fact]
    public async Task Migrate_WhereTheGateCannotBeWritten_EndsAtOnceInWords()
    {
        await using TestArchive archive = await TestArchive.NewAsync();
        File.CreateSymbolicLink(archive.Database + ".migrating", Environment.ProcessPath!);

        ArchiveUnusableException refusal = await Assert
            .ThrowsAsync<ArchiveUnusableException>(() => archive.Get<ArchiveMigrator>().MigrateAsync(default))
            .WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Contains("cannot be written", refusal.Message, StringComparison.Ordinal);
    }

    private static string[] Backups(TestArchive archive)
    {
        string folder = Path.Combine(archive.Home, "backups");
        return Directory.Exists(folder) ? Directory.GetDirectories(folder) : [];
    }
}
