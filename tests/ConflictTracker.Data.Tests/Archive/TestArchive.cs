using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Import;
using ConflictTracker.Data.Sources;
using ConflictTracker.Data.Timeline;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Data.Tests.Archive;

/// <summary>A migrated archive in a folder of its own, with everything that the program registers.</summary>
internal sealed class TestArchive : IAsyncDisposable
{
    private static readonly ConflictCalendar Calendar = new(
        "ru-ua",
        "The invasion",
        "Europe/Kyiv",
        new DayClock("invasion", "Invasion", new DateOnly(2022, 2, 24), null, []),
        [],
        [],
        []
    );

    private static readonly Lazy<Task<string>> Migrated = new(MigrateOnceAsync);

    private readonly ServiceProvider _services;
    private readonly PlanRecorder _plans = new();

    private TestArchive(string home, params IInterceptor[] interceptors)
    {
        Home = home;
        _services = new ServiceCollection()
            .AddSingleton(Calendar)
            .AddArchive(o => o.Home = home)
            .ConfigureDbContext<ArchiveDbContext>(b => b.AddInterceptors([_plans, .. interceptors]))
            .BuildServiceProvider();
    }

    public string Home { get; }

    public string Database => Path.Combine(Home, "archive.db");

    public ArticleStore Articles => Get<ArticleStore>();

    public ImportRunStore Runs => Get<ImportRunStore>();

    public ArticleQueries ArticleQueries => Get<ArticleQueries>();

    public TimelineQueries Timeline => Get<TimelineQueries>();

    public SitemapQueries Sitemap => Get<SitemapQueries>();

    public SourceQueries Sources => Get<SourceQueries>();

    public ImportRunQueries RunQueries => Get<ImportRunQueries>();

    /// <summary>A new archive: a copy of one that was migrated once for all tests.</summary>
    public static async Task<TestArchive> NewAsync()
    {
        string template = await Migrated.Value;
        TestArchive archive = Unmigrated();
        File.Copy(template, archive.Database);
        return archive;
    }

    /// <summary>An empty folder, before the first start.</summary>
    public static TestArchive Unmigrated() => new(Directory.CreateTempSubdirectory("conflict-tracker-").FullName);

    /// <summary>A second process's view of the same archive: nothing is shared but the file.</summary>
    public TestArchive Again(params IInterceptor[] interceptors) => new(Home, interceptors);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ArchiveDbContext Open() => Get<IDbContextFactory<ArchiveDbContext>>().CreateDbContext();

    /// <summary>Imports drafts as one run, under their file names.</summary>
    public async Task<(long Run, IReadOnlyList<ImportOutcome> Outcomes)> ImportAsync(params ArticleDraft[] drafts)
    {
        long run = await Runs.OpenAsync("test", null, default);
        List<ImportOutcome> outcomes = [];
        foreach (ArticleDraft draft in drafts)
        {
            outcomes.Add(await Articles.SaveAsync(run, draft.Original.FileName, draft, publish: true, default));
        }

        await Runs.CloseAsync(run, default);
        return (run, outcomes);
    }

    /// <summary>Imports one draft and returns what became of it.</summary>
    public async Task<ImportOutcome> ImportOneAsync(ArticleDraft draft) => (await ImportAsync(draft)).Outcomes[0];

    /// <summary>The plans of the queries that something runs.</summary>
    public async Task<IReadOnlyList<string>> ExplainAsync(Func<Task> act)
    {
        _plans.IsOn = true;
        await act();
        _plans.IsOn = false;
        return _plans.Plans;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        using (SqliteConnection connection = new(Sqlite.ArchivePragmas.ConnectionString(Database)))
        {
            SqliteConnection.ClearPool(connection);
        }

        if (Directory.Exists(Home))
        {
            Directory.Delete(Home, recursive: true);
        }
    }

    private static async Task<string> MigrateOnceAsync()
    {
        TestArchive archive = Unmigrated();
        await archive.Get<ArchiveMigrator>().MigrateAsync(default);
        string template = Path.Combine(archive.Home, "template.db");
        await using (ArchiveDbContext context = archive.Open())
        {
            await context.Database.ExecuteSqlAsync($"VACUUM INTO {template}");
        }

        return template;
    }
}
