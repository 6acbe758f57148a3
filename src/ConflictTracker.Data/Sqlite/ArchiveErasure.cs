using ConflictTracker.Data.Archive;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Sqlite;

/// <summary>What a deletion leaves behind: names in the records of imports and of the audit, and pages of the file that
/// are free but not empty.</summary>
internal static class ArchiveErasure
{
    public static Task ForgetNamesAsync(
        ArchiveDbContext context,
        long article,
        string slug,
        CancellationToken cancellationToken
    ) =>
        context.Database.ExecuteSqlAsync(
            $"""
            UPDATE import_runs SET "Label" = 'purged' WHERE "Id" IN (
                SELECT "RunId" FROM import_outcomes o WHERE o."ArticleId" = {article} AND o."File" = import_runs."Label");
            UPDATE import_outcomes SET "File" = 'purged', "Slug" = NULL, "DuplicateOf" = NULL, "Problems" = '[]'
            WHERE "ArticleId" = {article};
            UPDATE audit_entries SET "Subject" = 'article/#' || {article}, "Detail" = NULL
            WHERE "Subject" = 'article/' || {slug};
            UPDATE clock_observations SET "Url" = '' WHERE instr("Url", {slug}) > 0;
            """,
            cancellationToken
        );

    /// <summary>Writes the file anew without what was freed, and empties its log.</summary>
    /// <exception cref="ArchiveUnusableException">Others read or write it without a pause, or the disk is full.</exception>
    public static async Task RewriteAsync(string database, CancellationToken cancellationToken)
    {
        try
        {
            await using SqliteConnection connection = new(ArchivePragmas.ConnectionString(database, isPooled: false));
            await connection.OpenAsync(cancellationToken);
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "PRAGMA busy_timeout = 60000; VACUUM; PRAGMA wal_checkpoint(TRUNCATE);";
            await using SqliteDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.NextResultAsync(cancellationToken)) { }
        }
        catch (SqliteException e) when (SqliteFaults.Of(e, database) is { } fault)
        {
            throw fault;
        }
    }
}
