using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Data.Verifying;

/// <summary>Compares an archive with itself: its schema and file, its originals with their hashes, and what readers find
/// with what the articles say.</summary>
public sealed class ArchiveVerifier
{
    private readonly ArchiveConnections _archive;
    private readonly IndexVerifier _index;
    private readonly IndexRebuild _rebuild;
    private readonly ArchiveOptions _options;

    internal ArchiveVerifier(
        ArchiveConnections archive,
        IndexVerifier index,
        IndexRebuild rebuild,
        IOptions<ArchiveOptions> options
    )
    {
        _archive = archive;
        _index = index;
        _rebuild = rebuild;
        _options = options.Value;
    }

    /// <summary>Looks at one state of the archive; readers and writers go on meanwhile.</summary>
    /// <exception cref="ArchiveUnusableException">There is no archive, or its file cannot be opened at all.</exception>
    public Task<VerifyReport> VerifyAsync(CancellationToken cancellationToken) =>
        File.Exists(_options.DatabasePath)
            ? _archive.ReadAsync(ReportAsync, cancellationToken)
            : throw new ArchiveUnusableException(
                $"There is no archive at {_options.DatabasePath}. Name its folder in ConflictTracker:Home."
            );

    /// <summary>Makes everything that readers find anew from the current revisions of the published articles, in one
    /// transaction.</summary>
    /// <returns>How many articles were placed.</returns>
    public Task<int> RepairIndexAsync(CancellationToken cancellationToken) =>
        _archive.WriteAsync(_rebuild.RunAsync, cancellationToken);

    private async Task<VerifyReport> ReportAsync(ArchiveDbContext context, CancellationToken cancellationToken)
    {
        List<Problem> findings = [];
        string[] applied = [.. await context.Database.GetAppliedMigrationsAsync(cancellationToken)];
        string[] known = [.. context.Database.GetMigrations()];
        if (applied.Except(known).Any())
        {
            throw new ArchiveUnusableException(
                $"A newer version of the program wrote this archive (schema {applied[^1]}). Verify it with that version."
            );
        }

        findings.AddRange(known.Except(applied).Select(ArchiveFindings.OlderSchema));
        await CheckAsync(() => ArchiveChecks.FileAsync(context, cancellationToken));
        await CheckAsync(() => ArchiveChecks.ReferencesAsync(context, cancellationToken));
        if (findings.Count > 0)
        {
            // What follows reads the tables as this program knows them, and each row of them.
            return new VerifyReport(applied.LastOrDefault() ?? "", 0, 0, 0, findings);
        }

        await CheckAsync(() => OriginalVerifier.CheckAsync(context, cancellationToken));
        await CheckAsync(() => _index.CheckAsync(context, cancellationToken));
        await CheckAsync(() => ArchiveChecks.CountsAsync(context, cancellationToken));
        return new VerifyReport(
            applied[^1],
            await context.Articles.LongCountAsync(cancellationToken),
            await context.Revisions.LongCountAsync(cancellationToken),
            await context.Originals.LongCountAsync(cancellationToken),
            findings
        );

        async Task CheckAsync(Func<Task<IReadOnlyList<Problem>>> check)
        {
            try
            {
                findings.AddRange(await check());
            }
            catch (SqliteException e) when (SqliteFaults.IsDamage(e))
            {
                findings.Add(ArchiveFindings.Damaged(e.Message));
            }
        }
    }
}
