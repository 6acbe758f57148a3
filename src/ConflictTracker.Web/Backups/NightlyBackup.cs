using ConflictTracker.Data.Archive;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Backups;

/// <summary>Backs the archive up every night while it is served, and lets old backups go. A failure is logged and tried
/// again in an hour; readers do not notice.</summary>
internal sealed class NightlyBackup(
    ArchiveBackup backup,
    BackupRecord record,
    IOptions<BackupOptions> options,
    IOptions<ArchiveOptions> archive,
    TimeProvider time,
    ILogger<NightlyBackup> logger
) : BackgroundService
{
    private readonly BackupOptions _options = options.Value;

    private readonly NightlyFolder _folder = new(
        options.Value.Folder is { Length: > 0 } folder ? Path.GetFullPath(folder) : archive.Value.BackupFolder
    );

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!_options.Nightly || _options.Time is not { } at)
        {
            return;
        }

        if (_folder.Newest is { } last)
        {
            record.Succeed(last);
        }

        TimeSpan wait = BackupPlan.AtStart(time.GetUtcNow(), _folder.Newest, at, time.LocalTimeZone);
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(wait, time, stoppingToken);
            bool isSuccess = await RunAsync(stoppingToken);
            wait = BackupPlan.After(isSuccess, time.GetUtcNow(), at, time.LocalTimeZone);
        }
    }

    private async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            string place = _folder.PlaceFor(time.GetUtcNow());
            BackupManifest manifest = await backup.BackupAsync(place, cancellationToken);
            record.Succeed(time.GetUtcNow());
            int deleted = _folder.Rotate(_options.Daily, _options.Weekly);
            logger.LogInformation(
                "Backed up {Articles} articles to {Place} ({Length} bytes), deleted {Deleted} old backups",
                manifest.Articles,
                place,
                manifest.Length,
                deleted
            );
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            record.Fail();
            logger.LogError(e, "Failed to back the archive up; trying again within the hour");
            return false;
        }
    }
}
