using System.IO.Compression;
using System.Text;
using ConflictTracker.Core.Problems;
using ConflictTracker.Web.Import;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Tests.Import;

public sealed class ImportSourcesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-sources-").FullName;
    private readonly ImportLimits _limits = new();

    private ImportSources Sources => new(Options.Create(_limits));

    [Fact]
    public void Folder_WithFilesBelow_GivesArticlesByPathInOrder()
    {
        Write("b.txt", "second");
        Write("a/one.html", "first");
        Write("a/picture.png", "not an article");
        Write(".hidden.txt", "not an article");

        using ImportSelection found = Sources.Find([_folder]);

        Assert.Equal([Path.Combine("a", "one.html"), "b.txt"], found.Items.Select(i => i.Path));
        Assert.Empty(found.Problems);
    }

    [Fact]
    public async Task File_WithSidecar_BringsItAlong()
    {
        string file = Write("story.txt", "text");
        Write("story.meta.json", "{}");

        using ImportSelection found = Sources.Find([file]);

        ReadOnlyMemory<byte> sidecar = await Assert.Single(found.Items).ReadSidecarAsync!(CancellationToken.None);
        Assert.Equal("{}", Encoding.UTF8.GetString(sidecar.Span));
    }

    [Fact]
    public void Path_ThatDoesNotExist_IsAProblemThatNamesIt()
    {
        string path = Path.Combine(_folder, "missing.txt");

        using ImportSelection found = Sources.Find([path]);

        Problem problem = Assert.Single(found.Problems).Problem;
        Assert.Equal("CT3001", problem.Code);
        Assert.Contains(path, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_OverTheLimit_IsNotRead()
    {
        _limits.FileBytes = 10;
        string file = Write("long.txt", new string('x', 11));

        using ImportSelection found = Sources.Find([file]);

        FileTooLargeException e = await Assert.ThrowsAsync<FileTooLargeException>(() =>
            Assert.Single(found.Items).ReadAsync(CancellationToken.None)
        );
        Assert.Equal((11, 10), (e.Length, e.Limit));
    }

    [Fact]
    public async Task Zip_WithArticles_GivesThemWithoutUnpacking()
    {
        string zip = Zip(("week/два.txt", "друга"), ("week/one.txt", "first"), ("week/one.meta.json", "{}"));

        using ImportSelection found = Sources.Find([zip]);

        Assert.Equal(["week/one.txt", "week/два.txt"], found.Items.Select(i => i.Path));
        ReadOnlyMemory<byte> bytes = await found.Items[0].ReadAsync(CancellationToken.None);
        Assert.Equal("first", Encoding.UTF8.GetString(bytes.Span));
        Assert.NotNull(found.Items[0].ReadSidecarAsync);
        Assert.Equal(["archive.zip"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("../escape.txt")]
    [InlineData("week/../../escape.txt")]
    [InlineData("/etc/escape.txt")]
    [InlineData("C:\\escape.txt")]
    [InlineData("c:escape.txt")]
    [InlineData("..\\escape.txt")]
    [InlineData("\\\\server\\share\\escape.txt")]
    [InlineData("week\\..\\..\\escape.txt")]
    public void Zip_NamingPathsOutside_IsRefusedWhole(string name)
    {
        string zip = Zip(("good.txt", "text"), (name, "text"));

        using ImportSelection found = Sources.Find([zip]);

        Assert.Empty(found.Items);
        Assert.Contains(name, Assert.Single(found.Problems).Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zip_WithTooManyEntries_IsRefusedWhole()
    {
        _limits.ZipEntries = 2;
        string zip = Zip(("1.txt", "a"), ("2.txt", "b"), ("3.txt", "c"));

        using ImportSelection found = Sources.Find([zip]);

        Assert.Empty(found.Items);
        Assert.Equal("CT3005", Assert.Single(found.Problems).Problem.Code);
    }

    [Fact]
    public void Zip_ThatWouldUnpackTooLarge_IsRefusedWhole()
    {
        _limits.ZipBytes = 100;
        string zip = Zip(("one.txt", new string('0', 60)), ("two.txt", new string('0', 41)));

        using ImportSelection found = Sources.Find([zip]);

        Assert.Empty(found.Items);
        Assert.Contains(
            "100 bytes, the limit",
            Assert.Single(found.Problems).Problem.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Zip_ThatIsNone_IsAProblem()
    {
        string zip = Write("broken.zip", "no zip at all");

        using ImportSelection found = Sources.Find([zip]);

        Assert.Equal("CT3005", Assert.Single(found.Problems).Problem.Code);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string path, string text)
    {
        string full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    private string Zip(params (string Name, string Text)[] entries)
    {
        string path = Path.Combine(_folder, "archive.zip");
        using ZipArchive zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach ((string name, string text) in entries)
        {
            using StreamWriter writer = new(zip.CreateEntry(name).Open());
            writer.Write(text);
        }

        return path;
    }
}
