using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Data.Sqlite;

/// <summary>Opens a context for the tools that write migrations; the program itself never uses it.</summary>
internal sealed class ArchiveContextFactory : IDesignTimeDbContextFactory<ArchiveDbContext>
{
    public ArchiveDbContext CreateDbContext(string[] args) =>
        new ServiceCollection()
            .AddArchive(options => options.DatabaseFile = "design.db")
            .BuildServiceProvider()
            .GetRequiredService<IDbContextFactory<ArchiveDbContext>>()
            .CreateDbContext();
}
