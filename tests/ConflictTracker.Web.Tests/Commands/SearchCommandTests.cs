using System.Text.Json;

namespace ConflictTracker.Web.Tests.Commands;

public sealed class SearchCommandTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-search-").FullName;

    private string Home => Path.Combine(_folder, "home");

    public async Task InitializeAsync()
    {
        await WriteAsync(
            "one.txt",
            "=Ferry, \u001b[2Jheld. Day 300\n\nThe ferry waited in Kherson, Ukraine, for a pilot."
        );
        await WriteAsync("two.txt", "Ferries go again. Day 302\n\nTwo ferries left Kherson in Ukraine at dawn.");
        await WriteAsync("three.txt", "Trains are late. Day 303\n\nThe trains to Lviv in Ukraine were late.");
        TrackerResult import = await TrackerProcess.RunAsync(Home, "import", _folder);
        Assert.Equal(0, import.ExitCode);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Search_Words_ReadsThemBackAndListsTheNewestFirst()
    {
        TrackerResult found = await TrackerProcess.RunAsync(Home, "search", "ferry -pilot");
        TrackerResult all = await TrackerProcess.RunAsync(Home, "search", "ferry", "--limit", "1");

        Assert.Equal((0, 0), (found.ExitCode, all.ExitCode));
        Assert.Equal(
            "Read as: articles with “ferry” in any form and not with “pilot” in any form, newest day first.",
            found.Lines[0]
        );
        Assert.Equal("1 article.", found.Lines[1]);
        Assert.StartsWith("2022-12-22  Ferries go again", found.Lines[2], StringComparison.Ordinal);
        Assert.Equal("2 articles; 1 shown, --limit gives more.", all.Lines[1]);
    }

    [Fact]
    public async Task Search_TitleWithCommands_SendsTheTerminalNone()
    {
        TrackerResult found = await TrackerProcess.RunAsync(Home, "search", "pilot");

        Assert.DoesNotContain(found.Lines, line => line.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_AsJson_HoldsEveryArticleWithItsMarks()
    {
        TrackerResult found = await TrackerProcess.RunAsync(Home, "search", "ferry sort:oldest", "--json");

        using JsonDocument answer = JsonDocument.Parse(Assert.Single(found.Lines));
        JsonElement[] articles = [.. answer.RootElement.GetProperty("articles").EnumerateArray()];
        JsonElement passage = articles[1].GetProperty("passages")[0];
        JsonElement mark = passage.GetProperty("marks")[0];
        Assert.Equal(2, answer.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(["2022-12-20", "2022-12-22"], articles.Select(a => a.GetProperty("last").GetString()));
        Assert.Equal("ferries", passage.GetProperty("text").GetString()![mark[0].GetInt32()..mark[1].GetInt32()]);
        Assert.False(articles[0].GetProperty("sample").GetBoolean());
    }

    [Fact]
    public async Task Search_AsCsv_QuotesCellsAndDisarmsFormulas()
    {
        TrackerResult found = await TrackerProcess.RunAsync(Home, "search", "pilot", "--csv");

        Assert.Equal(2, found.Lines.Count);
        Assert.Contains(",\"'=Ferry, ", found.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_ThatCannotBeUnderstood_MarksTheTokenAndEndsWithTwo()
    {
        TrackerResult found = await TrackerProcess.RunAsync(Home, "search", "ferry colour:red");

        Assert.Equal(2, found.ExitCode);
        Assert.Empty(found.Lines);
        string[] errors = found.Errors.Split(
            '\n',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        Assert.Equal("ferry colour:red", errors[0]);
        Assert.StartsWith("^", errors[1], StringComparison.Ordinal);
        Assert.StartsWith("CT4007", errors[2], StringComparison.Ordinal);
    }

    private Task WriteAsync(string file, string text) => File.WriteAllTextAsync(Path.Combine(_folder, file), text);
}
