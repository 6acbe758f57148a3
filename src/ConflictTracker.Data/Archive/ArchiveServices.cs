using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Search.Words;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Claims;
using ConflictTracker.Data.Dating;
using ConflictTracker.Data.Import;
using ConflictTracker.Data.Names;
using ConflictTracker.Data.Problems;
using ConflictTracker.Data.Reread;
using ConflictTracker.Data.Search;
using ConflictTracker.Data.Sources;
using ConflictTracker.Data.Sqlite;
using ConflictTracker.Data.Sqlite.Search;
using ConflictTracker.Data.Stories;
using ConflictTracker.Data.Timeline;
using ConflictTracker.Data.Verifying;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Data.Archive;

/// <summary>Registers the archive.</summary>
public static class ArchiveServices
{
    /// <summary>Everything that reads and writes the archive. Nothing is opened until
    /// <see cref="ArchiveMigrator.MigrateAsync"/> is called.</summary>
    public static IServiceCollection AddArchive(this IServiceCollection services, Action<ArchiveOptions> configure)
    {
        services.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        // The schema is the archive's and has room for passkeys, whatever the host asks of Identity.
        services.PostConfigure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddPooledDbContextFactory<ArchiveDbContext>(
            (provider, builder) =>
                builder.UseArchive(provider.GetRequiredService<IOptions<ArchiveOptions>>().Value.DatabasePath)
        );
        services.TryAddScoped(p => p.GetRequiredService<IDbContextFactory<ArchiveDbContext>>().CreateDbContext());
        services.AddSingleton<ArchiveConnections>();
        services.TryAddSingleton<IArticleIndex>(new SqliteArticleIndex(new SearchBudgetOptions()));
        services.AddSingleton<ArticlePlacement>();
        services.AddSingleton<ArticleRevising>();
        services.AddSingleton<ArticleIntake>();
        services.AddSingleton<ArticleChanges>();
        services.AddSingleton<BackupWriter>();
        services.AddSingleton(p => new ArchiveMigrator(
            p.GetRequiredService<IDbContextFactory<ArchiveDbContext>>(),
            p.GetRequiredService<BackupWriter>(),
            p.GetRequiredService<IOptions<ArchiveOptions>>(),
            p.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(p => new ArchiveBackup(
            p.GetRequiredService<IDbContextFactory<ArchiveDbContext>>(),
            p.GetRequiredService<BackupWriter>(),
            p.GetRequiredService<ArchiveMigrator>(),
            p.GetRequiredService<IOptions<ArchiveOptions>>()
        ));
        services.AddSingleton<IndexVerifier>();
        services.AddSingleton<IndexRebuild>();
        services.AddSingleton(p => new PurgeStore(
            p.GetRequiredService<ArticleChanges>(),
            p.GetRequiredService<IndexRebuild>(),
            p.GetRequiredService<IOptions<ArchiveOptions>>()
        ));
        services.AddSingleton(p => new ArchiveVerifier(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<IndexVerifier>(),
            p.GetRequiredService<IndexRebuild>(),
            p.GetRequiredService<IOptions<ArchiveOptions>>()
        ));
        services.AddSingleton(p => new ArchiveGeneration(
            p.GetRequiredService<IOptions<ArchiveOptions>>().Value.DatabasePath
        ));
        services.AddSingleton(p => new ArchiveQueries(
            p.GetRequiredService<ArchiveGeneration>(),
            new ArchiveFiguresReader(
                p.GetRequiredService<ArchiveConnections>(),
                p.GetRequiredService<IOptions<ArchiveOptions>>()
            )
        ));
        services.AddSingleton(p => new ArticleStore(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<ArticleIntake>(),
            p.GetRequiredService<ArticleChanges>(),
            p.GetRequiredService<ArticleRevising>(),
            p.GetRequiredService<ArticlePlacement>(),
            p.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(p => new PendingRevisionStore(
            p.GetRequiredService<ArticleChanges>(),
            p.GetRequiredService<ArticleRevising>()
        ));
        services.AddSingleton(p => new SitemapQueries(p.GetRequiredService<ArchiveConnections>()));
        services.AddSingleton(p => new PendingRevisionQueries(p.GetRequiredService<ArchiveConnections>()));
        services.AddSingleton(p => new RightsStore(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<ArticleChanges>(),
            p.GetRequiredService<ArticlePlacement>(),
            p.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(p => new ImportRunStore(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<ArticleRevising>(),
            p.GetRequiredService<ArticlePlacement>(),
            p.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(p => new ProblemQueries(p.GetRequiredService<ArchiveConnections>()));
        services.AddSingleton(p => new ProblemStore(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(p => new StoryQueries(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<ArchiveGeneration>()
        ));
        services.AddSingleton(p => new StoryStore(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(p => new RereadQueries(p.GetRequiredService<ArchiveConnections>()));
        services.AddSingleton(p => new RereadStore(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<ArticleRevising>(),
            p.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(p => new ClockObservationQueries(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<ArchiveGeneration>(),
            p.GetRequiredService<ConflictCalendar>()
        ));
        services.AddSingleton(p => new ArticleQueries(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<ArchiveGeneration>()
        ));
        services.AddSingleton(p => new TimelineQueries(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<ArchiveGeneration>()
        ));
        services.AddSingleton(p => new ClaimQueries(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<ArchiveGeneration>()
        ));
        services.AddSingleton(p => new NameQueries(p.GetRequiredService<ArchiveConnections>()));
        services.TryAddSingleton(Spellings.None);
        services.AddSingleton(p => new SearchQueries(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<ArchiveGeneration>(),
            p.GetRequiredService<IArticleIndex>(),
            p.GetRequiredService<ConflictCalendar>(),
            p.GetRequiredService<Spellings>()
        ));
        services.AddSingleton(p => new SourceQueries(
            p.GetRequiredService<ArchiveConnections>(),
            p.GetRequiredService<ArchiveGeneration>()
        ));
        services.AddSingleton(p => new ImportRunQueries(p.GetRequiredService<ArchiveConnections>()));
        return services;
    }
}
