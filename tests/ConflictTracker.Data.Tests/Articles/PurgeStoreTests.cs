using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Tests.Archive;
using ConflictTracker.Data.Verifying;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Tests.Articles;

public sealed class PurgeStoreTests : IAsyncLifetime
{
    /// <summary>Words that stand in the purged article alone: in its title, text, file, source, tag and events.</summary>
    private static readonly string[] Secrets =
    [
        "zyxtitle",
        "zyxtext",
        "zyxfile",
        "zyxsource",
        "zyxtag",
        "zyxplace",
        "zyxspeaker",
        "zyxnote",
    ];

    private TestArchive _archive = null!;

    public async Task InitializeAsync()
    {
        _archive = await TestArchive.NewAsync();
        await _archive.ImportAsync(Drafts.Of("Kept report", "2024-12-20"), Secret());
        await _archive.Articles.ReviseAsync(
            "2024-12-21-zyxtitle-report",
            Secret(),
            null,
            "Zyxnote corrected.",
            "olena",
            default
        );
    }

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Purge_OfAnArticle_LeavesNoWordOfItInTheFileOrALaterBackup()
    {
        Assert.NotEmpty(await FoundInAsync(_archive.Home));

        await _archive
            .Get<PurgeStore>()
            .PurgeAsync("2024-12-21-zyxtitle-report", "A court ordered it.", "olena", default);
        string backup = Path.Combine(_archive.Home, "later");
        await _archive.Get<ArchiveBackup>().BackupAsync(backup, default);

        Assert.Empty(await FoundInAsync(_archive.Home));
        Assert.Empty((await _archive.Get<ArchiveVerifier>().VerifyAsync(default)).Findings);
        Assert.Equal(1, (await _archive.Timeline.PageAsync(TimelineFilter.All, default)).Articles);
    }

    [Fact]
    public async Task Purge_OfAnArticle_StandsInTheAuditWithItsReason()
    {
        await _archive
            .Get<PurgeStore>()
            .PurgeAsync("2024-12-21-zyxtitle-report", "A court ordered it.", "olena", default);

        await using ArchiveDbContext context = _archive.Open();
        AuditEntryRow entry = await context.AuditEntries.SingleAsync(e => e.Action == "purged");
        Assert.Equal(("olena", "article/#2", "A court ordered it."), (entry.By, entry.Subject, entry.Detail));
    }

    [Fact]
    public async Task Purge_OfNoArticle_ChangesNothing() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _archive.Get<PurgeStore>().PurgeAsync("nobody", "None.", "olena", default)
        );

    private static ArticleDraft Secret() =>
        Drafts
            .Of(
                "Zyxtitle report",
                "2024-12-21",
                "Zyxtext was closed in the morning. Trains ran late until the evening.",
                source: "Zyxsource Post",
                file: "zyxfile.txt"
            )
            .Tagged("#zyxtag")
            .Telling("2024-12-21", "Zyxtext was closed in the morning.", "transport", "Zyxplace")
            .Claiming("Zyxspeaker", "3", "Trains ran late until the evening.");

    /// <summary>Looks for the words in the bytes of every file.</summary>
    private static async Task<IReadOnlyList<string>> FoundInAsync(string home)
    {
        List<string> found = [];
        foreach (string file in Directory.EnumerateFiles(home, "*", SearchOption.AllDirectories))
        {
            await using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using MemoryStream bytes = new();
            await stream.CopyToAsync(bytes);
            string text = Encoding.Latin1.GetString(bytes.ToArray());
            found.AddRange(
                Secrets
                    .Where(s => text.Contains(s, StringComparison.OrdinalIgnoreCase))
                    .Select(s => $"{Path.GetFileName(file)}: {s}")
            );
        }

        return found;
    }
}
