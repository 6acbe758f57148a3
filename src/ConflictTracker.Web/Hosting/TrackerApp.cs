namespace ConflictTracker.Web.Hosting;

/// <summary>The web application, as the command line and the tests start it.</summary>
public static class TrackerApp
{
    /// <param name="flags">Configuration keys that win over appsettings and the environment.</param>
    public static WebApplication Create(IReadOnlyDictionary<string, string?> flags)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Configuration.AddInMemoryCollection(flags);
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddTracker(builder.Configuration);

        WebApplication app = builder.Build();
        app.MapHealth();
        return app;
    }

    /// <summary>What must stand before the first page: the schema, and in a new archive the samples.</summary>
    public static async Task PrepareAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await app.Services.GetRequiredService<SampleArchive>().ImportOnceAsync(cancellationToken);
    }
}
