using ConflictTracker.Data.Archive;
using ConflictTracker.Web.Backups;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Tests.Backups;

/// <summary>The service on a real archive, its nights brought about by moving the clock.</summary>
public sealed class NightlyBackupTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2024, 12, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly string _home = Directory.CreateTempSubdirectory("conflict-tracker-nights-").FullName;
    private readonly SteppedTime _time = new(Noon);
    private readonly BackupRecord _record = new();
    private readonly BackupOptions _options = new() { Daily = 2, Weekly = 0 };
    private ServiceProvider _services = null!;

    private string Folder => Path.Combine(_home, "backups");

    public async Task InitializeAsync()
    {
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(_time)
            .AddArchive(o => o.Home = _home)
            .BuildServiceProvider();
        await _services.GetRequiredService<ArchiveMigrator>().MigrateAsync(default);
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_home, recursive: true);
    }

    [Fact]
    public async Task Nights_OneAfterTheOther_LeaveTheNewestBackups()
    {
        using NightlyBackup nightly = Service();
        await nightly.StartAsync(default);

        // The start makes up for the missing one; then three nights.
        Assert.Equal(Noon.AddMinutes(10), await NextAsync());
        for (int night = 0; night < 4; night++)
        {
            await PassAsync();
        }

        await nightly.StopAsync(default);
        Assert.Equal(
            ["nightly-20241222T033000Z", "nightly-20241223T033000Z"],
            Directory.GetDirectories(Folder).Select(Path.GetFileName).Order()
        );
        Assert.All(
            Directory.GetDirectories(Folder),
            d => Assert.Equal(["archive.db", "manifest.json"], Directory.GetFiles(d).Select(Path.GetFileName).Order())
        );
        Assert.Equal(new DateTimeOffset(2024, 12, 23, 3, 30, 0, TimeSpan.Zero), _record.LastSuccess);
    }

    [Fact]
    public async Task Night_WhenTheFolderCannotBeWritten_IsTriedAgainInAnHour()
    {
        await File.WriteAllTextAsync(Folder, "a file where the folder belongs");
        using NightlyBackup nightly = Service();
        await nightly.StartAsync(default);

        await PassAsync();
        bool wasFailing = _record.IsFailing;
        DateTimeOffset again = await NextAsync();
        File.Delete(Folder);
        await PassAsync();

        await nightly.StopAsync(default);
        Assert.True(wasFailing);
        Assert.Equal(Noon.AddMinutes(70), again);
        Assert.False(_record.IsFailing);
        Assert.Single(Directory.GetDirectories(Folder));
    }

    [Fact]
    public async Task Nights_SwitchedOff_NeverCome()
    {
        _options.Nightly = false;
        using NightlyBackup nightly = Service();

        await nightly.StartAsync(default);
        await nightly.ExecuteTask!;

        Assert.Null(_time.Next);
    }

    private NightlyBackup Service() =>
        new(
            _services.GetRequiredService<ArchiveBackup>(),
            _record,
            Options.Create(_options),
            _services.GetRequiredService<IOptions<ArchiveOptions>>(),
            _time,
            NullLogger<NightlyBackup>.Instance
        );

    /// <summary>Moves the clock to the next timer and waits until the one after it is set.</summary>
    private async Task PassAsync()
    {
        _time.MoveTo(await NextAsync());
        await NextAsync();
    }

    private async Task<DateTimeOffset> NextAsync()
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (_time.Next is null)
        {
            await Task.Delay(5, patience.Token);
        }

        return _time.Next.Value;
    }
}
