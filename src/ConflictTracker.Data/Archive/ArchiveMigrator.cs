using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Data.Archive;

/// <summary>Brings the archive's file to the schema that this program knows: call it before anything else.</summary>
public sealed class ArchiveMigrator
{
    private readonly IDbContextFactory<ArchiveDbContext> _contexts;
    private readonly ArchiveOptions _options;

    internal ArchiveMigrator(IDbContextFactory<ArchiveDbContext> contexts, IOptions<ArchiveOptions> options)
    {
        _contexts = contexts;
        _options = options.Value;
    }

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_options.Home);
        await using ArchiveDbContext context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }
}
