using System.Globalization;
using System.Text.Json;

namespace ConflictTracker.Web.Tests.Commands;

/// <summary>Two processes that take files into one archive at the same time, from its first start on.</summary>
public sealed class TwoImportsTests : IDisposable
{
    private const int Files = 60;

    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-two-").FullName;

    [Fact]
    public async Task Imports_OfOverlappingFolders_LoseNothingAndDoubleNothing()
    {
        Write("one", 1, Files);
        Write("two", Files / 2, Files + (Files / 2));
        string home = Path.Combine(_folder, "home");

        TrackerResult[] both = await Task.WhenAll(
                TrackerProcess.RunAsync(home, "import", Path.Combine(_folder, "one"), "--json"),
                TrackerProcess.RunAsync(home, "import", Path.Combine(_folder, "two"), "--json")
            )
            .WaitAsync(TimeSpan.FromMinutes(3));

        Assert.All(both, result => Assert.Equal(0, result.ExitCode));
        List<(string Outcome, string Slug)> lines = [.. both.SelectMany(r => r.Lines).Select(Read)];
        string[] created = [.. lines.Where(l => l.Outcome == "created").Select(l => l.Slug)];
        Assert.Equal(Files + (Files / 2), created.Length);
        Assert.Equal(created.Length, created.Distinct().Count());
        Assert.All(lines.Where(l => l.Outcome != "created"), l => Assert.Equal("unchanged", l.Outcome));
        TrackerResult again = await TrackerProcess.RunAsync(
            home,
            "import",
            Path.Combine(_folder, "one"),
            Path.Combine(_folder, "two"),
            "--json"
        );
        Assert.All(again.Lines.Select(Read), l => Assert.Equal("unchanged", l.Outcome));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static (string Outcome, string Slug) Read(string line)
    {
        JsonElement json = JsonDocument.Parse(line).RootElement;
        return (json.GetProperty("outcome").GetString()!, json.GetProperty("slug").GetString()!);
    }

    private void Write(string folder, int first, int last)
    {
        string path = Path.Combine(_folder, folder);
        Directory.CreateDirectory(path);
        for (int i = first; i <= last; i++)
        {
            string number = i.ToString("000", CultureInfo.InvariantCulture);
            File.WriteAllText(
                Path.Combine(path, $"{number}.txt"),
                $"""
                Harbour digest number {number}

                Ferries crossed again on day {i + 200} of Russia’s invasion of Ukraine, the port said.
                """
            );
        }
    }
}
