using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Claims;
using ConflictTracker.Web.Import;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ConflictTracker.Browser.Tests;

/// <summary>
/// One site for all tests that only read it: published articles of every shape, one draft, one withdrawn article, and
/// an admin who is signed in.
/// </summary>
public sealed class SharedSite : IAsyncLifetime
{
    private static readonly string[] Published =
    [
        "roundup-1027-1031.txt",
        "roundup-1076-1080.txt",
        "kursk-sixth-day.txt",
        "thousandth-day.txt",
        "undated.txt",
        "two-accounts.txt",
        "sample-post-and-list.md",
    ];

    public TrackerServer Server { get; private set; } = null!;

    /// <summary>The slug of a published article with a post, a list, a quote and a caption; a new file of it waits.</summary>
    public string Article { get; private set; } = "";

    public string Draft { get; private set; } = "";

    public string Withdrawn { get; private set; } = "";

    /// <summary>The number of the import that brought the published articles.</summary>
    public long Run { get; private set; }

    /// <summary>The cookies of the admin, for a profile to start with.</summary>
    private string AdminCookies { get; set; } = "";

    public async Task InitializeAsync()
    {
        Server = await TrackerServer.StartAsync();
        ImportReport report = await Server.ImportAsync("Fixtures", publish: true, Published);
        Run = report.Run;
        Article = SlugOf(report.Outcomes[^1]);
        Draft = SlugOf((await Server.ImportAsync("A draft", publish: false, "draft.txt")).Outcomes[0]);
        await Server.ImportAsync("A new file", publish: false, "sample-post-again.md");
        Withdrawn = SlugOf((await Server.ImportAsync("An error", publish: true, "withdrawn.txt")).Outcomes[0]);
        TrailPage trails = await Server
            .Services.GetRequiredService<ClaimQueries>()
            .TrailsAsync(TrailFilter.All, CancellationToken.None);
        Trail = trails.Trails[0].Matter.Key;
        await Server
            .Services.GetRequiredService<ArticleStore>()
            .WithdrawAsync(Withdrawn, "The publisher took it back.", SharedAccount.Name, CancellationToken.None);
    }

    /// <summary>The address of a trail of figures.</summary>
    public string Trail { get; private set; } = "";

    public async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>A fresh profile in which the admin is signed in.</summary>
    public async Task<IBrowserContext> OpenAsAdminAsync(Chromium chromium, int width = 1280)
    {
        if (AdminCookies.Length == 0)
        {
            AdminCookies = await new SharedAccount(Server).MakeAsync(chromium);
        }

        return await chromium.OpenAsync(Server, width: width, cookies: AdminCookies);
    }

    private static string SlugOf(ImportOutcome outcome) =>
        outcome.Slug ?? throw new InvalidOperationException($"{outcome.File} became no article: {outcome.Kind}.");
}
