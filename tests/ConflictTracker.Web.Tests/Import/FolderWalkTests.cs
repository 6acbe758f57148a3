using System.Diagnostics;
using ConflictTracker.Core.Problems;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Web.Import;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Tests.Import;

public sealed class FolderWalkTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-folders-").FullName;

    [Fact]
    public void Folder_WithLinksThatLeadRound_GivesEachFileOnce()
    {
        Write("news/one.txt");
        Write("two.txt");
        Directory.CreateSymbolicLink(In("news/round"), _folder);
        Directory.CreateSymbolicLink(In("up"), In("news"));
        File.CreateSymbolicLink(In("self.txt"), In("self.txt"));

        using ImportSelection found = Find();

        Assert.Equal(["news/one.txt", "self.txt", "two.txt"], found.Items.Select(i => i.Path));
        Assert.Equal(["CT3006", "CT3006"], found.Problems.Select(p => p.Problem.Code));
        Assert.False(found.HasErrors);
    }

    [Fact]
    public async Task File_ThatLinksToItself_IsRejectedWithAReason()
    {
        File.CreateSymbolicLink(In("self.txt"), In("self.txt"));

        using ImportSelection found = Find();

        await Assert.ThrowsAnyAsync<IOException>(() => Assert.Single(found.Items).ReadAsync(CancellationToken.None));
    }

    [Fact]
    public void Folder_WithAZip_GivesItsArticlesToo()
    {
        Write("one.txt");
        ZipMaker.Write(In("week.zip"), null, ("two.txt", "text"));

        using ImportSelection found = Find();

        Assert.Equal(["one.txt", "week.zip/two.txt"], found.Items.Select(i => i.Path));
    }

    /// <summary>Deeper than the system lets a path be: nobody's permissions help, not even root's.</summary>
    [Fact]
    public async Task Folder_ThatCannotBeListed_IsToldAndCostsNothingElse()
    {
        Write("good.txt");
        string name = new('d', 200);
        // No shell goes deeper than it can say where it is: the last steps are made from above.
        await ShellAsync(
            $"cd '{_folder}' && for i in $(seq 19); do mkdir {name} && cd {name}; done && mkdir -p {name}/{name}/{name}"
        );

        using ImportSelection found = Find();

        Assert.Contains("good.txt", found.Items.Select(i => i.Path));
        Problem problem = Assert.Single(found.Problems).Problem;
        Assert.Equal(("CT3010", ProblemSeverity.Error), (problem.Code, problem.Severity));
    }

    [Fact]
    public async Task File_WhoseNameIsNoUtf8_IsRejectedWithTheRemedy()
    {
        await ShellAsync($"cd '{_folder}' && printf 'text' > \"$(printf 'st\\377ry.txt')\"");

        using ImportSelection found = Find();

        ImportItem item = Assert.Single(found.Items);
        ReadingResult result = await ReadingStep.UnderstandAsync(
            new ArticleReader(),
            item,
            new ReadingContext(),
            default
        );
        Assert.Equal("CT3009", Assert.Single(result.Problems).Code);
    }

    [Theory]
    [InlineData("Зведення.txt")]
    [InlineData("أخبار.txt")]
    [InlineData("🚆.txt")]
    [InlineData("cafe\u0301.txt")]
    [InlineData("caf\u00e9.txt")]
    [InlineData("a'b\"c $(d) `e`.txt")]
    public async Task File_NamedInAnyScript_IsRead(string name)
    {
        Write(name);

        using ImportSelection found = Find();

        ImportItem item = Assert.Single(found.Items);
        Assert.Equal(name, item.Path);
        Assert.Equal(4, (await item.ReadAsync(CancellationToken.None)).Length);
    }

    [Fact]
    public void File_WithALongName_IsRead()
    {
        Write(new string('й', 125) + ".txt");

        using ImportSelection found = Find();

        Assert.Single(found.Items);
        Assert.Empty(found.Problems);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => ShellAsync($"rm -rf '{_folder}'");

    private ImportSelection Find() => new ImportSources(Options.Create(new ImportLimits())).Find([_folder]);

    private string In(string path) => Path.Combine(_folder, path);

    private void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.WriteAllText(In(path), "text");
    }

    /// <summary>What .NET will not do: names and depths that it cannot spell.</summary>
    private static async Task ShellAsync(string script)
    {
        using Process shell = Process.Start("sh", ["-c", script]);
        await shell.WaitForExitAsync();
        Assert.Equal(0, shell.ExitCode);
    }
}
