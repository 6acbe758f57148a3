using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;

namespace ConflictTracker.Data.Tests.Archive;

public sealed class ArchiveBackupTests : IAsyncLifetime
{
    private TestArchive _archive = null!;
    private string _place = null!;

    private ArchiveBackup Backup => _archive.Get<ArchiveBackup>();

    public async Task InitializeAsync()
    {
        _archive = await TestArchive.NewAsync();
        _place = Path.Combine(_archive.Home, "copies", "one");
        Directory.CreateDirectory(Path.GetDirectoryName(_place)!);
    }

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Backup_WhileAnImportRuns_HoldsWholeArticles()
    {
        using CancellationTokenSource stop = new();
        int written = 0;
        TaskCompletionSource begun = new();
        Task writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await _archive.ImportAsync(Drafts.Of($"Report {written++}", "2024-12-20"));
                begun.TrySetResult();
            }
        });
        await begun.Task;

        BackupManifest manifest = await Backup.BackupAsync(_place, default);
        await stop.CancelAsync();
        await writing;

        Assert.InRange(manifest.Articles, 1, written);
        Assert.Equal(manifest.Articles, manifest.Revisions);
        Assert.Equal(["archive.db", "manifest.json"], Directory.GetFiles(_place).Select(Path.GetFileName).Order());
        await using TestArchive restored = TestArchive.Unmigrated();
        await restored.Get<ArchiveBackup>().RestoreAsync(_place, replace: false, default);
        await ArchiveConsistency.AssertAsync(restored);
        Assert.Equal(manifest.Articles, (await restored.Timeline.PageAsync(TimelineFilter.All, default)).Articles);
    }

    [Fact]
    public async Task Restore_OverALiveArchive_IsSeenByThoseWhoReadIt()
    {
        await _archive.ImportAsync(Drafts.Of("Kept", "2024-12-20"));
        await Backup.BackupAsync(_place, default);
        await _archive.ImportAsync(Drafts.Of("Too much", "2024-12-21"));
        await using TestArchive server = _archive.Again();
        await server.Timeline.CountsAsync(default);
        long before = server.Get<ArchiveQueries>().Generation();

        RestoreReport report = await Backup.RestoreAsync(_place, replace: true, default);

        TimelinePage page = await server.Timeline.PageAsync(TimelineFilter.All, default);
        Assert.Equal("Kept", Assert.Single(Assert.Single(page.Days).Articles).DisplayTitle);
        Assert.True(server.Get<ArchiveQueries>().Generation() > before);
        await server.ImportAsync(Drafts.Of("Goes on", "2024-12-22"));
        await ArchiveConsistency.AssertAsync(_archive);
        // What was there is kept aside and can be brought back.
        await Backup.RestoreAsync(report.KeptAside!, replace: true, default);
        Assert.Equal(2, (await server.Timeline.PageAsync(TimelineFilter.All, default)).Articles);
    }

    [Fact]
    public async Task Restore_OverALiveArchiveUntold_IsRefused()
    {
        await _archive.ImportAsync(Drafts.Of("Kept", "2024-12-20"));
        await Backup.BackupAsync(_place, default);

        await Refused(() => Backup.RestoreAsync(_place, replace: false, default), "An archive exists");
    }

    [Fact]
    public async Task Restore_WhereTheArchiveIsDamaged_KeepsItsFileAside()
    {
        await _archive.ImportAsync(Drafts.Of("Kept", "2024-12-20"));
        await Backup.BackupAsync(_place, default);
        await using TestArchive other = TestArchive.Unmigrated();
        await File.WriteAllTextAsync(other.Database, new string('x', 5000));

        RestoreReport report = await other.Get<ArchiveBackup>().RestoreAsync(_place, replace: true, default);

        Assert.Equal(1, (await other.Timeline.PageAsync(TimelineFilter.All, default)).Articles);
        Assert.Equal(5000, new FileInfo(Path.Combine(report.KeptAside!, "archive.db")).Length);
    }

    [Fact]
    public async Task Restore_ChangedBackup_IsRefused()
    {
        await Backup.BackupAsync(_place, default);
        await File.AppendAllTextAsync(Path.Combine(_place, "archive.db"), "x");

        await Refused(() => Backup.RestoreAsync(_place, replace: true, default), "SHA-256");
    }

    [Fact]
    public async Task Restore_BackupOfANewerProgram_IsRefused()
    {
        BackupManifest manifest = await Backup.BackupAsync(_place, default);
        string file = Path.Combine(_place, "manifest.json");
        string json = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(
            file,
            json.Replace(manifest.Schema, "29991231000000_Later", StringComparison.Ordinal)
        );

        await Refused(() => Backup.RestoreAsync(_place, replace: true, default), "newer version");
    }

    [Fact]
    public async Task Restore_FolderWithoutManifest_IsRefused() =>
        await Refused(() => Backup.RestoreAsync(_archive.Home, replace: true, default), "no manifest.json");

    [Fact]
    public async Task Backup_FolderThatHoldsSomething_IsRefused()
    {
        Directory.CreateDirectory(_place);
        await File.WriteAllTextAsync(Path.Combine(_place, "letter.txt"), "Dear");

        await Refused(() => Backup.BackupAsync(_place, default), "already holds something");
        Assert.Single(Directory.GetFileSystemEntries(_place));
        Assert.Single(Directory.GetFileSystemEntries(Path.GetDirectoryName(_place)!));
    }

    private static async Task Refused(Func<Task> act, string reason) =>
        Assert.Contains(
            reason,
            (await Assert.ThrowsAsync<ArchiveUnusableException>(act)).Message,
            StringComparison.Ordinal
        );
}
