using System.Text.Json;

namespace ConflictTracker.Web.Tests.Commands;

public sealed class BenchCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-bench-").FullName;

    private string Home => Path.Combine(_folder, "home");

    [Fact]
    public async Task Bench_OfAGeneratedArchive_MeasuresEveryTaskInEveryClass()
    {
        TrackerResult generated = await TrackerProcess.RunAsync(Home, "generate", "60");

        TrackerResult bench = await TrackerProcess.RunAsync(Home, "bench", "--queries", "2", "--json");

        Assert.Equal((0, 0), (generated.ExitCode, bench.ExitCode));
        using JsonDocument answer = JsonDocument.Parse(Assert.Single(bench.Lines));
        JsonElement[] figures = [.. answer.RootElement.GetProperty("figures").EnumerateArray()];
        Assert.Equal(60, answer.RootElement.GetProperty("articles").GetInt32());
        Assert.Equal(5 * 10, figures.Length);
        Assert.All(figures, f => Assert.True(f.GetProperty("wall").GetProperty("p50").GetDouble() > 0));
    }

    [Fact]
    public async Task Bench_OfAnEmptyArchive_SaysWhatToDoFirst()
    {
        TrackerResult bench = await TrackerProcess.RunAsync(Home, "bench");

        Assert.Equal(1, bench.ExitCode);
        Assert.Contains("generate N", bench.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
