using System.Data.Common;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace ConflictTracker.Data.Tests.Archive;

/// <summary>What SQLite itself reports when the disk ends, may not be written, or is held by another.</summary>
public sealed class DiskFaultTests : IAsyncLifetime
{
    private TestArchive _archive = null!;

    public async Task InitializeAsync()
    {
        _archive = await TestArchive.NewAsync();
        await _archive.ImportAsync(Drafts.Of("Kept", "2024-12-20"));
    }

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Save_WhenTheDiskIsFull_SaysSoAndTakesTheArticleBackWhole()
    {
        await using TestArchive full = _archive.Again(new EveryConnection("PRAGMA max_page_count = 1;"));
        string long1 = string.Concat(Enumerable.Repeat("The river rose again in the night. ", 20_000));

        ArchiveUnusableException fault = await Assert.ThrowsAsync<ArchiveUnusableException>(() =>
            full.ImportAsync(Drafts.Of("Too much", "2024-12-21", long1))
        );

        Assert.Contains("disk is full", fault.Message, StringComparison.Ordinal);
        MakeRoom();
        await ArchiveConsistency.AssertAsync(_archive);
        Assert.Equal(1, (await _archive.Timeline.PageAsync(TimelineFilter.All, default)).Articles);
        ImportOutcome later = await _archive.ImportOneAsync(Drafts.Of("Too much", "2024-12-21", long1));
        Assert.Equal(ImportOutcomeKind.Created, later.Kind);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Save_WhereOnlyReadingIsAllowed_SaysSoAndReadingGoesOn()
    {
        await using TestArchive readOnly = _archive.Again(new EveryConnection("PRAGMA query_only = ON;"));

        ArchiveUnusableException fault = await Assert.ThrowsAsync<ArchiveUnusableException>(() =>
            readOnly.ImportAsync(Drafts.Of("Not written", "2024-12-21"))
        );

        Assert.Contains("may be read but not written", fault.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await readOnly.Timeline.PageAsync(TimelineFilter.All, default)).Articles);
    }

    [Fact]
    public async Task Save_WhileAnotherProcessHoldsTheArchive_EndsInWordsNotInWaiting()
    {
        await using TestArchive impatient = _archive.Again(new EveryConnection("PRAGMA busy_timeout = 10;", wait: 1));
        await using ArchiveDbContext holder = _archive.Open();
        await using IDbContextTransaction held = await holder.Database.BeginTransactionAsync();

        ArchiveUnusableException fault = await Assert.ThrowsAsync<ArchiveUnusableException>(() =>
            impatient.ImportAsync(Drafts.Of("Waited", "2024-12-21"))
        );

        Assert.Contains("Another process", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Connections that wait in the pool keep what was set on them.</summary>
    private void MakeRoom()
    {
        using SqliteConnection connection = new(Sqlite.ArchivePragmas.ConnectionString(_archive.Database));
        SqliteConnection.ClearPool(connection);
    }

    /// <param name="wait">For a lock, in seconds.</param>
    private sealed class EveryConnection(string pragma, int wait = 60) : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            ((SqliteConnection)connection).DefaultTimeout = wait;
            using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // This file's own.
            command.CommandText = pragma;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
