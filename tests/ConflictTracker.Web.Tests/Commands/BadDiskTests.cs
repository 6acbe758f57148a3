using System.Diagnostics;
using System.Globalization;

namespace ConflictTracker.Web.Tests.Commands;

/// <summary>Homes that cannot be used and disks that end: every verb says so in words, with the remedy.</summary>
public sealed class BadDiskTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-disk-").FullName;

    private string Home => Path.Combine(_folder, "home");

    private string Articles => Path.Combine(_folder, "articles");

    [Theory]
    [InlineData("import")]
    [InlineData("restore")]
    [InlineData("serve")]
    public async Task Home_ThatIsAFile_IsToldByEveryVerb(string verb)
    {
        WriteArticles(1);
        await TrackerProcess.RunAsync(Path.Combine(_folder, "other"), "import", Articles);
        await TrackerProcess.RunAsync(Path.Combine(_folder, "other"), "backup", Path.Combine(_folder, "backup"));
        await File.WriteAllTextAsync(Home, "not a folder");

        TrackerResult result = await TrackerProcess.RunAsync(
            Home,
            verb switch
            {
                "import" => ["import", Articles],
                "restore" => ["restore", Path.Combine(_folder, "backup")],
                _ => ["serve", "--urls", "http://127.0.0.1:0"],
            }
        );

        AssertTold(result, Home);
        Assert.Equal("not a folder", await File.ReadAllTextAsync(Home));
    }

    [Theory]
    [InlineData("archive.db")]
    [InlineData("archive.db-wal")]
    [InlineData("archive.db.migrating")]
    public async Task Home_WhoseFilesCannotBeOpened_IsToldInWords(string name)
    {
        WriteArticles(1);
        Directory.CreateDirectory(Path.Combine(Home, name));

        TrackerResult result = await TrackerProcess.RunAsync(Home, "import", Articles);

        AssertTold(result, Home);
    }

    [Fact]
    public async Task Database_CutOff_IsToldInWordsAndLeftAsItWas()
    {
        WriteArticles(1);
        await TrackerProcess.RunAsync(Home, "import", Articles);
        string database = Path.Combine(Home, "archive.db");
        byte[] bytes = await File.ReadAllBytesAsync(database);
        await File.WriteAllBytesAsync(database, bytes[..(bytes.Length / 2)]);

        TrackerResult result = await TrackerProcess.RunAsync(Home, "import", Articles);

        AssertTold(result, "Restore a backup");
    }

    /// <summary>The system ends every file of the process at a size, as a full disk does.</summary>
    [Fact]
    public async Task Disk_ThatFillsUp_TakesBackTheArticleThatDidNotFitAndKeepsTheOthers()
    {
        WriteArticles(1);
        await TrackerProcess.RunAsync(Home, "import", Articles);
        WriteArticles(400);

        TrackerResult full = await RunWithFilesOfAsync(kilobytes: 1_200, "import", Articles, "--json");
        TrackerResult again = await TrackerProcess.RunAsync(Home, "import", Articles, "--json");

        AssertTold(full, "disk is full");
        int stored = full.Lines.Count;
        Assert.InRange(stored, 1, 399);
        Assert.Equal(0, again.ExitCode);
        Assert.All(again.Lines.Take(stored), line => Assert.Contains("\"unchanged\"", line, StringComparison.Ordinal));
        Assert.All(again.Lines.Skip(stored), line => Assert.Contains("\"created\"", line, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void AssertTold(TrackerResult result, string words)
    {
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(words, result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("fault in the program", result.Errors, StringComparison.Ordinal);
    }

    private void WriteArticles(int count)
    {
        Directory.CreateDirectory(Articles);
        for (int i = 1; i <= count; i++)
        {
            string number = i.ToString("000", CultureInfo.InvariantCulture);
            File.WriteAllText(
                Path.Combine(Articles, $"{number}.txt"),
                $"""
                Rail digest number {number}

                Trains left Lviv on day {i + 200} of Russia’s invasion of Ukraine, the railway said.
                """
            );
        }
    }

    private async Task<TrackerResult> RunWithFilesOfAsync(int kilobytes, params string[] arguments)
    {
        // A signal would end the process before SQLite could see the error; the runtime maps more than the limit for
        // itself unless it is told not to.
        ProcessStartInfo start = new("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(
            $"trap '' XFSZ; ulimit -f {kilobytes}; exec dotnet '{Path.Combine(AppContext.BaseDirectory, "ConflictTracker.Web.dll")}' \"$@\""
        );
        start.ArgumentList.Add("bash");
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ConflictTracker__Home"] = Home;
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new TrackerResult(
            process.ExitCode,
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            await errors
        );
    }
}
