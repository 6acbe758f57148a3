using ConflictTracker.Data.Articles;
using ConflictTracker.Web.Hosting;
using ConflictTracker.Web.Import;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Pages;

/// <summary>The real application on a loopback port, with a small archive of invented articles on disk.</summary>
public sealed class ReaderServer : IAsyncLifetime
{
    private const string Roundup = """
        Weekly roundup. A bridge reopens and the lights return. Days 1,027-1,031

        On Monday the bridge at Lypove, in Ukraine’s Kharkiv region, carried traffic again.

        On Friday the regional council said at least 40 houses had heating back.

        #repairs #energy
        """;

    private const string Undated = """
        Notes from a market town

        Nobody at the market agrees on what the bread will cost next month.
        """;

    private readonly string _home = Directory.CreateTempSubdirectory("conflict-tracker-pages-").FullName;
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _app!.Services;

    public async Task InitializeAsync()
    {
        _app = TrackerApp.Create(
            new Dictionary<string, string?>
            {
                ["ConflictTracker:Home"] = Path.Combine(_home, "archive"),
                ["ConflictTracker:SampleArchive"] = "false",
                ["urls"] = "http://127.0.0.1:0",
                ["Logging:LogLevel:Default"] = "Warning",
            }
        );
        await TrackerApp.PrepareAsync(_app, CancellationToken.None);
        await ImportAsync("roundup.txt", Roundup, "Sample Weekly");
        await ImportAsync("market.txt", Undated, null);
        await _app.StartAsync();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(_app.Urls.First()),
        };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_home, recursive: true);
    }

    public async Task ImportAsync(string file, string text, string? source)
    {
        string path = Path.Combine(_home, file);
        await File.WriteAllTextAsync(path, text);
        using ImportSelection selection = Services.GetRequiredService<ImportSources>().Find([path]);
        await Services
            .GetRequiredService<Importer>()
            .RunAsync(new ImportRequest(file, selection.Items, source), null, CancellationToken.None);
    }

    /// <summary>The address of the roundup.</summary>
    public async Task<string> RoundupAsync()
    {
        string timeline = await Client.GetStringAsync("/");
        int at = timeline.IndexOf("/article/", StringComparison.Ordinal);
        return timeline[at..timeline.IndexOfAny(['"', '#', '?'], at)];
    }

    public Task WithdrawAsync(string address, string reason) =>
        Services
            .GetRequiredService<ArticleStore>()
            .WithdrawAsync(address["/article/".Length..], reason, "editor", CancellationToken.None);
}
