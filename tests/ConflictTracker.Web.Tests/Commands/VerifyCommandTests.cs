using System.Text.Json;

namespace ConflictTracker.Web.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-verify-").FullName;

    private string Home => Path.Combine(_folder, "home");

    [Fact]
    public async Task Verify_AfterAnImport_IsSound()
    {
        await ImportAsync();

        TrackerResult text = await TrackerProcess.RunAsync(Home, "verify");
        TrackerResult json = await TrackerProcess.RunAsync(Home, "verify", "--repair-index", "--json");

        Assert.Equal((0, 0), (text.ExitCode, json.ExitCode));
        Assert.StartsWith("Sound: 1 articles", Assert.Single(text.Lines), StringComparison.Ordinal);
        JsonElement report = JsonDocument.Parse(Assert.Single(json.Lines)).RootElement;
        Assert.True(report.GetProperty("sound").GetBoolean());
        Assert.Equal(1, report.GetProperty("repaired").GetInt32());
    }

    [Fact]
    public async Task Verify_OfADamagedFile_EndsWithOneAndARemedy()
    {
        await ImportAsync();
        string database = Path.Combine(Home, "archive.db");
        byte[] bytes = await File.ReadAllBytesAsync(database);
        Array.Fill(bytes, (byte)0xEE, bytes.Length / 2, bytes.Length / 2);
        await File.WriteAllBytesAsync(database, bytes);

        TrackerResult result = await TrackerProcess.RunAsync(Home, "verify");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Restore", string.Concat(result.Lines) + result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_WithoutAnArchive_SaysSoAndMakesNone()
    {
        TrackerResult result = await TrackerProcess.RunAsync(Home, "verify");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("There is no archive", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Home));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task ImportAsync()
    {
        string story = Path.Combine(_folder, "story.txt");
        await File.WriteAllTextAsync(
            story,
            "On day 300 of Russia’s invasion of Ukraine the power came back in Kherson."
        );
        await TrackerProcess.RunAsync(Home, "import", story);
    }
}
