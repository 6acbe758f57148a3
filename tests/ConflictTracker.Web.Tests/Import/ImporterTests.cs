using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Import;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Tests.Account;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Tests.Import;

public sealed class ImporterTests : IAsyncLifetime
{
    private readonly TestSite _site = new();

    private Importer Importer => _site.Services.GetRequiredService<Importer>();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Run_WithAFileThatCannotBeStored_RefusesItAndStoresTheOthers()
    {
        RefuseToStore("Poisoned well");

        ImportReport report = await Importer.RunAsync(
            new ImportRequest("three", [Item("Ferry sails"), Item("Poisoned well"), Item("Bridge opens")]),
            null,
            default
        );

        Assert.Equal(
            [ImportOutcomeKind.Created, ImportOutcomeKind.Rejected, ImportOutcomeKind.Created],
            report.Outcomes.Select(o => o.Kind)
        );
        Assert.Equal("CT3003", Assert.Single(report.Outcomes[1].Problems).Code);
        ImportRunSummary run = (await Get<ImportRunQueries>().FindAsync(report.Run, default))!;
        Assert.Equal((2, 1), (run.Created, run.Rejected));
    }

    [Fact]
    public async Task Run_ByTwoImportersAtOnce_StoresEveryFileOnce()
    {
        ImportItem[] items = [.. Enumerable.Range(1, 150).Select(i => Item($"Ferry {i} sails"))];

        ImportReport[] reports = await Task.WhenAll(
            Task.Run(() => Importer.RunAsync(new ImportRequest("one", items), null, default)),
            Task.Run(() => Importer.RunAsync(new ImportRequest("other", items), null, default))
        );

        Assert.Equal(150, reports.Sum(r => r.Count(ImportOutcomeKind.Created)));
        Assert.Equal(150, reports.Sum(r => r.Count(ImportOutcomeKind.Unchanged)));
    }

    private static ImportItem Item(string title) =>
        new(
            $"{title}.txt",
            _ =>
                Task.FromResult<ReadOnlyMemory<byte>>(
                    System.Text.Encoding.UTF8.GetBytes(
                        $"{title}\n\nOn 20 December 2024 it was quiet, {title} or not.\n"
                    )
                )
        );

    private void RefuseToStore(string title)
    {
        using SqliteConnection connection = new($"Data Source={Get<IOptions<ArchiveOptions>>().Value.DatabasePath}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // This file's own.
        command.CommandText = $"""
            CREATE TRIGGER refuse BEFORE INSERT ON articles WHEN NEW."DisplayTitle" = '{title}'
            BEGIN SELECT RAISE(ABORT, 'refused'); END;
            """;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private T Get<T>()
        where T : notnull => _site.Services.GetRequiredService<T>();
}
