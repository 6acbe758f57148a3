using Bunit.TestDoubles;
using ConflictTracker.Data.Archive;
using ConflictTracker.Web.Hosting;
using ConflictTracker.Web.Newsroom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Newsroom;

/// <summary>What newsroom components need around them, with a real archive behind it.</summary>
public abstract class NewsroomContext : ReaderContext, IAsyncLifetime
{
    private readonly string _home = Directory.CreateTempSubdirectory("newsroom-tests-").FullName;

    protected NewsroomContext()
    {
        // Before the archive is opened: bUnit takes no more services then.
        Session = AddAuthorization();
        Services.AddTracker(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?>
                    {
                        ["ConflictTracker:Home"] = _home,
                        ["ConflictTracker:Limits:UploadFiles"] = "3",
                        ["ConflictTracker:Limits:FileBytes"] = "2000",
                    }
                )
                .Build()
        );
        Services.AddNewsroom();
    }

    /// <summary>Who sits at the circuit: nobody until told.</summary>
    protected BunitAuthorizationContext Session { get; }

    public Task InitializeAsync() =>
        Services.GetRequiredService<ArchiveMigrator>().MigrateAsync(CancellationToken.None);

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_home, recursive: true);
    }
}
