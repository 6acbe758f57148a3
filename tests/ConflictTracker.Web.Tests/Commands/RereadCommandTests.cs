using System.Text.Json;

namespace ConflictTracker.Web.Tests.Commands;

/// <summary><c>reread</c> as a shell runs it.</summary>
public sealed class RereadCommandTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("reread-tests-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Fact]
    public async Task Reread_OfTheSampleArchive_UnderstandsEveryArticleAsBefore()
    {
        string samples = Path.Combine(AppContext.BaseDirectory, "data", "articles");
        Assert.Equal(0, (await TrackerProcess.RunAsync(_home, "import", samples, "--json")).ExitCode);

        TrackerResult result = await TrackerProcess.RunAsync(_home, "reread", "--json");

        JsonElement found = JsonDocument.Parse(result.Lines[^1]).RootElement;
        Assert.Equal(0, result.ExitCode);
        Assert.True(found.GetProperty("articles").GetInt32() > 50);
        Assert.Equal(found.GetProperty("articles").GetInt32(), found.GetProperty("identical").GetInt32());
        Assert.Single(result.Lines);
    }

    [Fact]
    public async Task Reread_UnknownKind_IsBadUse()
    {
        TrackerResult result = await TrackerProcess.RunAsync(_home, "reread", "--accept", "everything");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("date-moved", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_WithNothingAccepted_SaysSo()
    {
        TrackerResult result = await TrackerProcess.RunAsync(_home, "reread", "--undo");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("No accepted reread", result.Errors, StringComparison.Ordinal);
    }
}
