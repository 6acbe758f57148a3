using Microsoft.Playwright;

namespace ConflictTracker.Browser.Tests;

/// <summary>One real Chromium for all tests. CHROMIUM_PATH names its executable; Debian's place is the default.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    // Two cores that build and test at once may need it; what holds ends the wait at once.
    private const int Patience = 20_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
                Args = Flags,
            }
        );
    }

    /// <summary>A fresh profile looking at a server.</summary>
    /// <param name="cookies">What another profile kept, to start with; or null.</param>
    public Task<IBrowserContext> OpenAsync(
        TrackerServer server,
        bool javaScript = true,
        int width = 1280,
        string? cookies = null
    ) =>
        _browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = server.Address,
                JavaScriptEnabled = javaScript,
                Locale = "en-GB",
                StorageState = cookies,
                ReducedMotion = ReducedMotion.Reduce,
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
            }
        );

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
