using ConflictTracker.Web.Hosting;
using ConflictTracker.Web.Import;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Browser.Tests;

/// <summary>The real application on a loopback port, with an archive of its own on disk.</summary>
public sealed class TrackerServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _home;

    private TrackerServer(WebApplication app, string home)
    {
        _app = app;
        _home = home;
        Address = app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
    }

    /// <summary>By the name localhost: what browsers hold to be secure without a certificate. Kept from the start, as a
    /// page's last request may be told after the server has ended.</summary>
    public string Address { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="articles">Files of the folder <c>articles</c> beside the tests to import and publish; none for an
    /// empty archive.</param>
    public static async Task<TrackerServer> StartAsync(params string[] articles)
    {
        string home = Directory.CreateTempSubdirectory("conflict-tracker-browser-").FullName;
        WebApplication app = TrackerApp.Create(
            new Dictionary<string, string?>
            {
                ["ConflictTracker:Home"] = home,
                ["ConflictTracker:SampleArchive"] = "false",
                ["urls"] = "http://127.0.0.1:0",
                ["Logging:LogLevel:Default"] = "Warning",
            }
        );
        await TrackerApp.PrepareAsync(app, CancellationToken.None);
        if (articles.Length > 0)
        {
            await ImportAsync(app, "Fixtures", publish: true, articles);
        }

        await app.StartAsync();
        return new TrackerServer(app, home);
    }

    /// <summary>Where a fixture article lies on disk.</summary>
    public static string PathOf(string article) => Path.Combine(AppContext.BaseDirectory, "articles", article);

    /// <param name="label">What the run is called.</param>
    /// <param name="publish">False keeps the articles drafts.</param>
    public Task<ImportReport> ImportAsync(string label, bool publish, params string[] articles) =>
        ImportAsync(_app, label, publish, articles);

    private static async Task<ImportReport> ImportAsync(
        WebApplication app,
        string label,
        bool publish,
        string[] articles
    )
    {
        using ImportSelection selection = app
            .Services.GetRequiredService<ImportSources>()
            .Find(articles.Select(PathOf));
        return await app
            .Services.GetRequiredService<Importer>()
            .RunAsync(new ImportRequest(label, selection.Items, Publish: publish), null, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_home, recursive: true);
    }
}
