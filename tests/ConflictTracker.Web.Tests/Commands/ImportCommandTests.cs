using System.Globalization;
using System.Text.Json;

namespace ConflictTracker.Web.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-import-").FullName;

    private string Home => Path.Combine(_folder, "home");

    private string Articles => Path.Combine(_folder, "articles");

    [Fact]
    public async Task Import_Twice_SecondRunIsAllUnchanged()
    {
        WriteArticles(3);

        TrackerResult first = await TrackerProcess.RunAsync(Home, "import", Articles, "--json");
        TrackerResult second = await TrackerProcess.RunAsync(Home, "import", Articles, "--json");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(["created", "created", "created"], Outcomes(first));
        Assert.Equal(["unchanged", "unchanged", "unchanged"], Outcomes(second));
    }

    [Fact]
    public async Task Import_KilledInTheMiddle_LosesNothingReportedAndDoublesNothing()
    {
        const int Files = 300;
        WriteArticles(Files);
        List<string> reported = [];
        using (TrackerProcess killed = TrackerProcess.Start(Home, "import", Articles, "--json"))
        {
            while (reported.Count < Files / 3 && await killed.Output.ReadLineAsync() is { } line)
            {
                reported.Add(Slug(line));
            }

            await killed.KillAsync();
        }

        TrackerResult again = await TrackerProcess.RunAsync(Home, "import", Articles, "--json");
        TrackerResult third = await TrackerProcess.RunAsync(Home, "import", Articles, "--json");

        Assert.Equal(Files / 3, reported.Count);
        Assert.Equal(Files, again.Lines.Select(Slug).Distinct().Count());
        Assert.All(
            again.Lines.Where(line => reported.Contains(Slug(line))),
            line => Assert.Equal("unchanged", Outcome(line))
        );
        Assert.Superset(reported.ToHashSet(), again.Lines.Select(Slug).ToHashSet());
        Assert.All(third.Lines, line => Assert.Equal("unchanged", Outcome(line)));
    }

    [Fact]
    public async Task Import_OfBadFiles_RejectsEachWithAReasonAndKeepsTheGood()
    {
        WriteArticles(1);
        await File.WriteAllTextAsync(Path.Combine(Articles, "empty.txt"), "");
        await File.WriteAllBytesAsync(
            Path.Combine(Articles, "binary.txt"),
            [0x7f, (byte)'E', (byte)'L', (byte)'F', 0, 0, 1, 2]
        );
        await File.WriteAllBytesAsync(Path.Combine(Articles, "large.txt"), new byte[20_000_000]);
        await File.WriteAllBytesAsync(Path.Combine(Articles, "cut.txt"), [.. "Київ"u8[..^1]]);

        TrackerResult result = await TrackerProcess.RunAsync(Home, "import", Articles, "--json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["created", "rejected", "rejected", "rejected", "rejected"], Outcomes(result).Order());
        Assert.All(
            result.Lines.Where(line => Outcome(line) == "rejected"),
            line => Assert.Matches("^CT\\d{4}$", Property(line, "problems")[0].GetProperty("code").GetString())
        );
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfADoubtfulDate_TellsItsProblemOnce()
    {
        Directory.CreateDirectory(Articles);
        await File.WriteAllTextAsync(
            Path.Combine(Articles, "doubtful.txt"),
            "Ferry sails again\n\nMonday, 20 December 2024\n\nThe ferry left Odesa at noon, its captain said.\n"
        );

        TrackerResult result = await TrackerProcess.RunAsync(Home, "import", Articles, "--json");

        JsonElement problem = Assert.Single(Property(result.Lines[0], "problems").EnumerateArray());
        Assert.Equal("CT2001", problem.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Import_OfADateThatHasNotCome_TellsIt()
    {
        Directory.CreateDirectory(Articles);
        await File.WriteAllTextAsync(
            Path.Combine(Articles, "future.md"),
            "---\ndate: 2093-12-20\n---\nThe ferry left Odesa at noon, its captain said.\n"
        );

        TrackerResult result = await TrackerProcess.RunAsync(Home, "import", Articles, "--json");

        JsonElement problem = Assert.Single(Property(result.Lines[0], "problems").EnumerateArray());
        Assert.Equal("CT2004", problem.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Import_OfASourceWhoseOwnCountIsOff_DatesItsNextArticlesByIt()
    {
        Directory.CreateDirectory(Articles);
        await WriteCountedAsync("first", 894, "Here is the situation on Wednesday, August 7, 2024.");
        await WriteCountedAsync("second", 895, "Here is the situation on Thursday, August 8, 2024.");
        await TrackerProcess.RunAsync(Home, "import", Articles, "--source", "Harbour News");
        await WriteCountedAsync("third", 896, "Here is the situation.");

        TrackerResult result = await TrackerProcess.RunAsync(
            Home,
            "import",
            Path.Combine(Articles, "third.txt"),
            "--source",
            "Harbour News",
            "--json"
        );

        // Day 896 of the calendar is 7 August; this source is two days behind.
        Assert.StartsWith("2024-08-09-", Slug(Assert.Single(result.Lines)), StringComparison.Ordinal);
    }

    private Task WriteCountedAsync(string name, int day, string opening) =>
        File.WriteAllTextAsync(
            Path.Combine(Articles, $"{name}.txt"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Russia-Ukraine war: what the harbour saw, day {day}\n\n{opening}\n\nThe {name} ferry left Odesa at noon, its captain said.\n"
            )
        );

    [Fact]
    public async Task Import_OfAMissingPath_SaysSoAndEndsWithOne()
    {
        TrackerResult result = await TrackerProcess.RunAsync(Home, "import", Path.Combine(_folder, "nowhere"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("nowhere does not exist", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("imprt", "x")]
    [InlineData("import")]
    [InlineData("import", "x", "--draft", "--publish")]
    public async Task Program_NotUnderstood_EndsWithTwo(params string[] arguments)
    {
        TrackerResult result = await TrackerProcess.RunAsync(Home, arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--help", result.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void WriteArticles(int count)
    {
        Directory.CreateDirectory(Articles);
        for (int i = 1; i <= count; i++)
        {
            string number = i.ToString("0000", CultureInfo.InvariantCulture);
            File.WriteAllText(
                Path.Combine(Articles, $"{number}.txt"),
                $"""
                Ukraine war digest number {number}: day {i + 100} of the invasion

                Drones flew towards Kyiv on day {i + 100} of Russia’s invasion of Ukraine, the air force said.
                """
            );
        }
    }

    private static IEnumerable<string> Outcomes(TrackerResult result) => result.Lines.Select(Outcome);

    private static string Outcome(string line) => Property(line, "outcome").GetString()!;

    private static string Slug(string line) => Property(line, "slug").GetString()!;

    private static JsonElement Property(string line, string name) =>
        JsonDocument.Parse(line).RootElement.GetProperty(name).Clone();
}
