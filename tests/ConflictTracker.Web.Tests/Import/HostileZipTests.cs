using System.Globalization;
using System.Text;
using ConflictTracker.Core.Problems;
using ConflictTracker.Web.Import;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Tests.Import;

/// <summary>Zips that were made to harm, were damaged, or come from another age.</summary>
public sealed class HostileZipTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-zips-").FullName;
    private readonly ImportLimits _limits = new();

    private string Path => System.IO.Path.Combine(_folder, "archive.zip");

    [Fact]
    public void Zip_WithAnEntryDenserThanAnyText_IsRefusedWhole()
    {
        ZipMaker.Write(Path, null, ("good.txt", "text"), ("bomb.txt", new string('0', 2_000_000)));

        using ImportSelection found = Find();

        Assert.Empty(found.Items);
        Assert.Contains("bomb.txt unpacks to 2,000,000 bytes", Only(found).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zip_WithTheMostEntries_IsTakenAndWithOneMoreRefused()
    {
        (string, string)[] entries =
        [
            .. Enumerable
                .Range(1, 20_001)
                .Select(i => (i.ToString("00000", CultureInfo.InvariantCulture) + ".txt", "text")),
        ];
        string most = ZipMaker.Write(System.IO.Path.Combine(_folder, "most.zip"), null, entries[..20_000]);
        string more = ZipMaker.Write(System.IO.Path.Combine(_folder, "more.zip"), null, entries);

        using ImportSelection found = new ImportSources(Options.Create(_limits)).Find([most, more]);

        Assert.Equal(20_000, found.Items.Count);
        Assert.Equal("text", await ReadAsync(found.Items[^1]));
        Assert.Contains("20,001 entries; the limit is 20,000", Only(found).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zip_WithinAZip_IsNamedAndLeftOut()
    {
        ZipMaker.Write(Path, null, ("good.txt", "text"), ("more/inner.zip", "PK"));

        using ImportSelection found = Find();

        Assert.Equal("good.txt", Assert.Single(found.Items).Path);
        Assert.Equal(("CT3007", ProblemSeverity.Warning), (Only(found).Code, Only(found).Severity));
        Assert.False(found.HasErrors);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(2_000)]
    public async Task Entry_WhoseStatedLengthLies_IsRejectedNotCut(int stated)
    {
        ZipMaker.Write(Path, null, ("story.txt", "The bridge was closed in the morning."));
        ZipMaker.StateLength(Path, stated);

        using ImportSelection found = Find();

        await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(Assert.Single(found.Items)));
    }

    [Fact]
    public void Zip_StatingMoreThanANumberHolds_IsRefusedWhole()
    {
        ZipMaker.Write(Path, null, ("story.txt", "text"));
        ZipMaker.StateLength(Path, -2);

        using ImportSelection found = Find();

        Assert.Empty(found.Items);
        Assert.Equal("CT3005", Only(found).Code);
    }

    [Theory]
    [InlineData(866, "новини/Зведення за 20 грудня.txt")]
    [InlineData(1251, "Сводка за неделю.txt")]
    [InlineData(437, "Übersicht für März.txt")]
    [InlineData(65001, "новини/огляд.txt")]
    public async Task Name_InAnOldCodePage_IsReadAsItWasWritten(int codePage, string name)
    {
        _ = CodePagesEncodingProvider.Instance;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        // Ukrainian і has no place in 866; people wrote the Latin i.
        ZipMaker.Write(Path, Encoding.GetEncoding(codePage), (name, "text"));

        using ImportSelection found = Find();

        Assert.Equal(name, Assert.Single(found.Items).Path);
        Assert.Equal("text", await ReadAsync(found.Items[0]));
    }

    [Theory]
    [InlineData("أخبار/اليوم 300.txt")]
    [InlineData("🚆 train 🇺🇦.txt")]
    [InlineData("cafe\u0301.txt")]
    [InlineData("caf\u00e9.txt")]
    [InlineData("12:30 report.txt")]
    public void Name_InAnyScript_IsKept(string name)
    {
        ZipMaker.Write(Path, null, (name, "text"));

        using ImportSelection found = Find();

        Assert.Equal(name, Assert.Single(found.Items).Path);
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void Name_OfWindows_IsAPath()
    {
        ZipMaker.Write(Path, null, ("week\\one.txt", "text"), ("week\\one.meta.json", "{}"));

        using ImportSelection found = Find();

        Assert.Equal("week/one.txt", Assert.Single(found.Items).Path);
        Assert.NotNull(found.Items[0].ReadSidecarAsync);
    }

    [Fact]
    public async Task Names_ThatAreNoUtf8_LoseNoFile()
    {
        ZipMaker.Write(Path, null, ("éé.txt", "first"), ("èè.txt", "second"));
        ZipMaker.Patch(Path, "éé"u8, [0xff, 0xfe, 0xfd, 0xfc]);
        ZipMaker.Patch(Path, "èè"u8, [0xfa, 0xfb, 0xf9, 0xf8]);

        using ImportSelection found = Find();

        Assert.Equal(["first", "second"], [await ReadAsync(found.Items[0]), await ReadAsync(found.Items[1])]);
        Assert.False(found.HasErrors);
    }

    [Fact]
    public void Names_ThatAreTheSame_AreBothReadAndTold()
    {
        ZipMaker.Write(Path, null, ("one.txt", "first"), ("one.txt", "second"));

        using ImportSelection found = Find();

        Assert.Equal(2, found.Items.Count);
        Assert.Equal("CT3008", Only(found).Code);
    }

    [Fact]
    public void Name_ThatWouldCommandATerminal_IsMadeHarmless()
    {
        ZipMaker.Write(Path, null, ("a\u001b[2J\nb\u202etxt.exe.txt", "text"));

        using ImportSelection found = Find();

        Assert.Equal("a�[2J�b�txt.exe.txt", Assert.Single(found.Items).Path);
    }

    [Fact]
    public void Name_OfSixtyThousandLetters_IsShortenedToItsEnd()
    {
        ZipMaker.Write(Path, null, (new string('n', 60_000) + "/story.txt", "text"));

        using ImportSelection found = Find();

        string name = Assert.Single(found.Items).Path;
        Assert.Equal(ReportedPath.MaxLength, name.Length);
        Assert.EndsWith("/story.txt", name, StringComparison.Ordinal);
    }

    [Fact]
    public void Zip_CutOff_IsAProblem()
    {
        ZipMaker.Write(Path, null, ("story.txt", "text"));
        File.WriteAllBytes(Path, File.ReadAllBytes(Path)[..^10]);

        using ImportSelection found = Find();

        Assert.Equal("CT3005", Only(found).Code);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ImportSelection Find() => new ImportSources(Options.Create(_limits)).Find([Path]);

    private static Problem Only(ImportSelection found) => Assert.Single(found.Problems).Problem;

    private static async Task<string> ReadAsync(ImportItem item) =>
        Encoding.UTF8.GetString((await item.ReadAsync(CancellationToken.None)).Span);
}
