using System.Net;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Account;
using ConflictTracker.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Account;

/// <summary>The whole site on a port of its own, over an archive of its own: Kestrel, cookies, SQLite on disk.</summary>
public sealed class TestSite : IAsyncLifetime
{
    public const string Password = "a long enough password";

    private readonly string _home = Directory.CreateTempSubdirectory("newsroom-tests-").FullName;
    private WebApplication? _app;

    public IServiceProvider Services => App.Services;

    public Uri Address => new(App.Urls.First());

    private WebApplication App => _app ?? throw new InvalidOperationException("The site has not started.");

    public async Task InitializeAsync()
    {
        _app = TrackerApp.Create(
            new Dictionary<string, string?>
            {
                ["ConflictTracker:Home"] = _home,
                ["ConflictTracker:SampleArchive"] = "false",
                ["urls"] = "http://127.0.0.1:0",
                ["Logging:LogLevel:Default"] = "None",
            }
        );
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
        Page page = await visitor.GetAsync($"/account/join?token={token}");
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
