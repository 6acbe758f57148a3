using System.Data;
using System.Data.Common;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Search;
using ConflictTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Data.Archive;

/// <summary>One writer, many readers: the only door from stores and queries to the archive's file.</summary>
internal sealed class ArchiveConnections(
    IDbContextFactory<ArchiveDbContext> contexts,
    IArticleIndex index,
    IOptions<ArchiveOptions> options
) : IDisposable
{
    /// <summary>Lets this process's writers queue here, in order, instead of polling SQLite's lock.</summary>
    private readonly SemaphoreSlim _writer = new(1);

    /// <summary>Reads one state of the archive, whatever is written meanwhile.</summary>
    /// <exception cref="ArchiveUnusableException">The disk or the file failed; the message says how.</exception>
    public Task<T> ReadAsync<T>(
        Func<ArchiveDbContext, CancellationToken, Task<T>> read,
        CancellationToken cancellationToken
    ) => InWordsAsync(() => SnapshotAsync(read, cancellationToken));

    /// <summary>Reads one state of the archive by plain statements.</summary>
    /// <exception cref="ArchiveUnusableException">The disk or the file failed; the message says how.</exception>
    public Task<T> ReadPlainAsync<T>(Func<SqliteConnection, Task<T>> read) =>
        InWordsAsync(() => ReadingConnection.ReadAsync(options.Value.DatabasePath, read));

    /// <summary>Writes in one transaction, which takes SQLite's write lock at its beginning (BEGIN IMMEDIATE), and raises
    /// the generation. An exception leaves the archive as it was.</summary>
    /// <param name="isSeen">False where no reader can see what is written: kept pages stay good.</param>
    /// <exception cref="ArchiveUnusableException">The disk or the file failed; the message says how.</exception>
    public Task<T> WriteAsync<T>(
        Func<ArchiveDbContext, CancellationToken, Task<T>> write,
        CancellationToken cancellationToken,
        bool isSeen = true
    ) => InWordsAsync(() => TransactAsync(write, isSeen, cancellationToken));

    public void Dispose() => _writer.Dispose();

    private async Task<T> InWordsAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception e) when (SqliteFaults.Of(e, options.Value.DatabasePath) is { } fault)
        {
            throw fault;
        }
    }

    private async Task<T> SnapshotAsync<T>(
        Func<ArchiveDbContext, CancellationToken, Task<T>> read,
        CancellationToken cancellationToken
    )
    {
        await using ArchiveDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        // Read uncommitted is how the provider spells a plain BEGIN: one snapshot, no lock. In WAL nothing uncommitted is
        // ever read.
        await using IDbContextTransaction snapshot = await context.Database.BeginTransactionAsync(
            IsolationLevel.ReadUncommitted,
            cancellationToken
        );
        return await read(context, cancellationToken);
    }

    private async Task<T> TransactAsync<T>(
        Func<ArchiveDbContext, CancellationToken, Task<T>> write,
        bool isSeen,
        CancellationToken cancellationToken
    )
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            await using ArchiveDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(
                cancellationToken
            );
            // Whatever fails takes the whole transaction back.
            context.Database.AutoSavepointsEnabled = false;
            using Writing writing = new(context);
            T result = await write(context, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await ArticlePlacement.IndexAsync(index, context, cancellationToken);
            if (isSeen)
            {
                await ArchiveCounts.RaiseGenerationAsync(context, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>Lets go of what belongs to one transaction alone: contexts and connections are used again.</summary>
    private sealed class Writing(ArchiveDbContext context) : IDisposable
    {
        private readonly DbTransaction _transaction = context.Transaction;

        public void Dispose()
        {
            KeptStatements.Release(_transaction);
            context.ToIndex.Clear();
        }
    }
}
