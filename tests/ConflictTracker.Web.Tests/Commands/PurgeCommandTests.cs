namespace ConflictTracker.Web.Tests.Commands;

public sealed class PurgeCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-purge-").FullName;

    private string Home => Path.Combine(_folder, "home");

    [Fact]
    public async Task Purge_OfAnArticle_RemovesItAndSaysWhatIsLeftToDo()
    {
        string story = Path.Combine(_folder, "story.txt");
        await File.WriteAllTextAsync(
            story,
            "On day 300 of Russia’s invasion of Ukraine the power came back in Kherson."
        );
        TrackerResult import = await TrackerProcess.RunAsync(Home, "import", story);
        string slug = import.Lines[0].Split("/article/")[1].Trim();

        TrackerResult purge = await TrackerProcess.RunAsync(Home, "purge", slug, "--reason", "A court ordered it.");
        TrackerResult verify = await TrackerProcess.RunAsync(Home, "verify");
        TrackerResult again = await TrackerProcess.RunAsync(Home, "purge", slug, "--reason", "Twice.");

        Assert.Equal((0, 0, 1), (purge.ExitCode, verify.ExitCode, again.ExitCode));
        Assert.Contains("Backups made before", Assert.Single(purge.Lines), StringComparison.Ordinal);
        Assert.StartsWith("Sound: 0 articles", Assert.Single(verify.Lines), StringComparison.Ordinal);
        Assert.Contains("No article has the address", again.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Purge_WithoutAReason_EndsWithTwo()
    {
        TrackerResult result = await TrackerProcess.RunAsync(Home, "purge", "a-story");

        Assert.Equal(2, result.ExitCode);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
