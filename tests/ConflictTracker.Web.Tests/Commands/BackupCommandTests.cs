namespace ConflictTracker.Web.Tests.Commands;

public sealed class BackupCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-backup-").FullName;

    private string In(string name) => Path.Combine(_folder, name);

    [Fact]
    public async Task Backup_RestoredElsewhere_HoldsTheSameArticles()
    {
        await File.WriteAllTextAsync(
            In("story.txt"),
            "On day 300 of Russia’s invasion of Ukraine the power came back in Kherson."
        );
        await TrackerProcess.RunAsync(In("home"), "import", In("story.txt"));

        TrackerResult backup = await TrackerProcess.RunAsync(In("home"), "backup", In("backup"));
        TrackerResult restore = await TrackerProcess.RunAsync(In("elsewhere"), "restore", In("backup"));
        TrackerResult again = await TrackerProcess.RunAsync(In("elsewhere"), "import", In("story.txt"));

        Assert.Equal((0, 0, 0), (backup.ExitCode, restore.ExitCode, again.ExitCode));
        Assert.Contains(again.Lines, line => line.StartsWith("unchanged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Restore_OverAnArchive_IsRefusedUnlessReplaceIsSaid()
    {
        await File.WriteAllTextAsync(
            In("story.txt"),
            "On day 301 of Russia’s invasion of Ukraine the trams ran again in Kharkiv."
        );
        await TrackerProcess.RunAsync(In("home"), "import", In("story.txt"));
        await TrackerProcess.RunAsync(In("home"), "backup", In("backup"));

        TrackerResult refused = await TrackerProcess.RunAsync(In("home"), "restore", In("backup"));
        TrackerResult replaced = await TrackerProcess.RunAsync(In("home"), "restore", In("backup"), "--replace");

        Assert.Equal((1, 0), (refused.ExitCode, replaced.ExitCode));
        Assert.Contains("kept aside", refused.Errors, StringComparison.Ordinal);
        Assert.Contains(replaced.Lines, line => line.Contains("is kept in", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
