using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ConflictTracker.Data.Sqlite;

/// <summary>Points a context at the archive's file: with <see cref="ArchivePragmas"/> and the migrations, all that is
/// SQLite's about opening it.</summary>
internal static class ArchiveSqliteOptions
{
    private static readonly ArchivePragmas Pragmas = new();

    public static void UseArchive(this DbContextOptionsBuilder builder, string path) =>
        builder
            .UseSqlite(ArchivePragmas.ConnectionString(path))
            .AddInterceptors(Pragmas)
            // A write that has no outcome to wait for is a bug here; "first without order by" is not: keys are unique.
            .ConfigureWarnings(w => w.Ignore(CoreEventId.FirstWithoutOrderByAndFilterWarning));
}
