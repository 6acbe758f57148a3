using ConflictTracker.Data.Archive;
using ConflictTracker.Web.Account;
using ConflictTracker.Web.Backups;
using ConflictTracker.Web.Metrics;
using ConflictTracker.Web.Newsroom;
using ConflictTracker.Web.Reader;

namespace ConflictTracker.Web.Hosting;

/// <summary>The web application, as the command line and the tests start it.</summary>
public static class TrackerApp
{
    /// <param name="flags">Configuration keys that win over appsettings and the environment.</param>
    public static WebApplication Create(IReadOnlyDictionary<string, string?> flags)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                // Not that of whoever runs it: the manifests of the static files are named after this assembly.
                ApplicationName = typeof(TrackerApp).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.Configuration.AddInMemoryCollection(flags);
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddTracker(builder.Configuration);
        LogShape.Choose(builder.Logging, builder.Configuration);
        builder.Services.AddReaderPages();
        builder.Services.AddAccounts(TrackerServices.HomeOf(builder.Configuration));
        builder.Services.AddNewsroom();
        builder.Services.AddHostedService<NightlyBackup>();
        builder.Services.AddHostedService<ServiceNotice>();
        builder.Services.AddSingleton<RequestFigures>();

        WebApplication app = builder.Build();
        app.UseReaderPages();
        app.MapHealth();
        app.MapMetrics();
        app.MapReaderPages();
        app.MapAccounts();
        return app;
    }

    /// <summary>What must stand before the first page: the schema, and in a new archive the samples.</summary>
    public static async Task PrepareAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await app.Services.GetRequiredService<ArchiveMigrator>().MigrateAsync(cancellationToken);
        await app.Services.GetRequiredService<SampleArchive>().ImportOnceAsync(cancellationToken);
    }
}
