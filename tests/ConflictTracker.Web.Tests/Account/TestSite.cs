using System.Net;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Account;
using ConflictTracker.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Account;

/// <summary>The whole site on a port of its own, over an archive of its own: Kestrel, cookies, SQLite on disk.</summary>
public class TestSite : IAsyncLifetime
{
    public const string Password = "a long enough password";

    private readonly string _home = Directory.CreateTempSubdirectory("newsroom-tests-").FullName;
    private readonly (string Key, string Value)[] _settings;
    private WebApplication? _app;

    /// <summary>A site as it is without any setting.</summary>
    public TestSite()
        : this([]) { }

    internal TestSite(params (string Key, string Value)[] settings) => _settings = settings;

    public IServiceProvider Services => App.Services;

    /// <summary>The archive's folder, for verbs that run beside the site.</summary>
    public string Home => _home;

    public Uri Address => new(App.Urls.First());

    /// <summary>The path below which the site lies.</summary>
    private string Below =>
        _settings.FirstOrDefault(s => s.Key == "ConflictTracker:PathBase").Value?.TrimEnd('/') ?? "";

    private WebApplication App => _app ?? throw new InvalidOperationException("The site has not started.");

    public async Task InitializeAsync()
    {
        Dictionary<string, string?> flags = new()
        {
            ["ConflictTracker:Home"] = _home,
            ["ConflictTracker:SampleArchive"] = "false",
            ["urls"] = "http://127.0.0.1:0",
            ["Logging:LogLevel:Default"] = "None",
        };
        foreach ((string key, string value) in _settings)
        {
            flags[key] = value;
        }

        _app = TrackerApp.Create(flags);
        _app.MapGet("/fault", IResult () => throw new InvalidOperationException("A fault, to see what is answered."));
        await TrackerApp.PrepareAsync(_app, CancellationToken.None);
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        Directory.Delete(_home, recursive: true);
    }

    /// <summary>Somebody who visits for the first time.</summary>
    public Visitor Stranger() => new(Address);

    /// <summary>Makes an account through an invitation, as the pages do, and signs it in.</summary>
    public async Task<Visitor> SignedInAsync(string role, string name)
    {
        string token = Services
            .GetRequiredService<Invitations>()
            .Mint(role == AccountRole.Admin ? AccountRole.All : [role]);
        Visitor visitor = Stranger();
        Page page = await visitor.GetAsync($"{Below}/account/join?token={token}");
        Page desk = await visitor.SendAsync(
            page,
            "invited",
            ("Name", name),
            ("Password", Password),
            ("Repeated", Password)
        );
        Assert.Equal(HttpStatusCode.Redirect, desk.Status);
        return visitor;
    }
}
