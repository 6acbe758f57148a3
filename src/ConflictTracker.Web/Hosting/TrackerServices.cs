using ConflictTracker.Core.Calendar;
using ConflictTracker.Data.Archive;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Parsing.Conflicts;
using ConflictTracker.Web.Backups;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Metrics;
using ConflictTracker.Web.Reread;
using ConflictTracker.Web.Search;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Hosting;

/// <summary>The parts that the server and every verb share.</summary>
internal static class TrackerServices
{
    public static IServiceCollection AddTracker(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<TrackerOptions>()
            .Bind(configuration.GetSection(TrackerOptions.Section))
            .ValidateDataAnnotations()
            .Validate(
                options => ConflictCatalog.Load().Find(options.HomeConflict) is not null,
                $"ConflictTracker:HomeConflict names no known conflict. Known are {string.Join(", ", ConflictCatalog.Load().All.Select(c => c.Id))}."
            )
            .Validate(
                options => options.AreProxiesKnown,
                "ConflictTracker:Proxies holds something else than addresses and networks. Write them as 127.0.0.1, 10.0.0.0/8."
            )
            .Validate(
                options => !options.PathBase.AsSpan().ContainsAny("?#\\ :"),
                "ConflictTracker:PathBase is no path. Write it as /archive."
            )
            .ValidateOnStart();
        services
            .AddOptions<ImportLimits>()
            .Bind(configuration.GetSection(ImportLimits.Section))
            .Validate(limits => limits.AreAllPositive, "Every limit in ConflictTracker:Limits must be at least 1.")
            .ValidateOnStart();
        services.AddOptions<MetricsOptions>().Bind(configuration.GetSection(MetricsOptions.Section));
        services
            .AddOptions<BackupOptions>()
            .Bind(configuration.GetSection(BackupOptions.Section))
            .Validate(
                options => options.Time is not null,
                "ConflictTracker:Backup:At is no time of day. Write it as 03:30."
            )
            .Validate(
                options => options.Daily >= 1 && options.Weekly >= 0,
                "ConflictTracker:Backup keeps at least one daily backup (Daily) and no fewer than none by week (Weekly)."
            )
            .ValidateOnStart();

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(ConflictCatalog.Load());
        services.AddSingleton(s =>
            s.GetRequiredService<ConflictCatalog>()
                .Find(s.GetRequiredService<IOptions<TrackerOptions>>().Value.HomeConflict)!
        );
        services.AddSingleton(s => new ConflictClock(
            s.GetRequiredService<ConflictCalendar>(),
            s.GetRequiredService<TimeProvider>()
        ));
        services.AddArchive(archive => archive.Home = HomeOf(configuration));
        services.AddSearch();
        services.AddSingleton<ArticleReader>();
        services.AddSingleton<ReadingTerms>();
        services.AddSingleton<HeldReading>();
        services.AddSingleton<Rereader>();
        services.AddSingleton<ImportSources>();
        services.AddSingleton<Importer>();
        services.AddSingleton<SampleArchive>();
        services.AddSingleton<BackupRecord>();
        return services;
    }

    /// <summary>The archive's folder as configured, before options are validated.</summary>
    public static string HomeOf(IConfiguration configuration) =>
        configuration.GetSection(TrackerOptions.Section)[nameof(TrackerOptions.Home)] ?? new TrackerOptions().Home;
}
