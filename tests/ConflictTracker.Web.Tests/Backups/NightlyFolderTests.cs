using ConflictTracker.Web.Backups;

namespace ConflictTracker.Web.Tests.Backups;

public sealed class NightlyFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-nightly-").FullName;
    private readonly NightlyFolder _nightly;

    public NightlyFolderTests() => _nightly = new NightlyFolder(_folder);

    [Fact]
    public void Rotate_SixtyNights_KeepsTheNewestSevenAndTheNewestOfFourWeeks()
    {
        DateTimeOffset last = new(2024, 12, 20, 3, 30, 0, TimeSpan.Zero);
        foreach (int night in Enumerable.Range(0, 60))
        {
            Directory.CreateDirectory(_nightly.PlaceFor(last.AddDays(-night)));
        }

        int deleted = _nightly.Rotate(daily: 7, weekly: 4);

        Assert.Equal(49, deleted);
        // Of the week that the seven begin in, Friday the 13th is the newest before them; then three Sundays.
        Assert.Equal(
            ["1124", "1201", "1208", "1213", "1214", "1215", "1216", "1217", "1218", "1219", "1220"],
            Names().Select(n => n[12..16]).Order()
        );
        Assert.Equal(last, _nightly.Newest);
    }

    [Fact]
    public void Rotate_FoldersOfOthers_AreLeftAlone()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "before-migration-20200101T000000Z"));
        Directory.CreateDirectory(Path.Combine(_folder, "nightly-mine"));
        Directory.CreateDirectory(_nightly.PlaceFor(new DateTimeOffset(2024, 12, 20, 3, 30, 0, TimeSpan.Zero)));

        _nightly.Rotate(daily: 1, weekly: 0);

        Assert.Equal(3, Names().Count());
    }

    [Fact]
    public void Newest_WithoutAFolder_IsNotKnown() =>
        Assert.Null(new NightlyFolder(Path.Combine(_folder, "nowhere")).Newest);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IEnumerable<string> Names() => Directory.EnumerateDirectories(_folder).Select(p => Path.GetFileName(p)!);
}
