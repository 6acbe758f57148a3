using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Data.Claims;
using ConflictTracker.Data.Tests.Archive;

namespace ConflictTracker.Data.Tests.Claims;

public sealed class ClaimQueriesTests : IAsyncLifetime
{
    private const string Text = "The harbour police counted figures. The mayor counted others.";

    private TestArchive _archive = null!;

    private ClaimQueries Claims => _archive.Get<ClaimQueries>();

    public async Task InitializeAsync() => _archive = await TestArchive.NewAsync();

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Trail_OfTwoArticles_StandsInTheOrderOfDays()
    {
        await ImportAsync("Second", "2025-02-08", Told("Mayor", 6, "2025-02-08"));
        await ImportAsync("First", "2025-02-07", Told("Police", 5, "2025-02-07"));

        Trail trail = Assert.Single((await Claims.TrailsAsync(TrailFilter.All, default)).Trails);

        Assert.Equal(["Police", "Mayor"], trail.Figures.Select(f => f.Claim.Speaker));
        Assert.Equal(["First", "Second"], trail.Figures.Select(f => f.Article.DisplayTitle));
        Assert.Equal(Drafts.Span("2025-02-07/2025-02-08"), trail.Days);
        Assert.False(trail.Differs);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Trail_WithTwoFiguresOfOneDay_Differs()
    {
        await ImportAsync("One", "2025-02-07", Told("Police", 5, "2025-02-07"), Told("Mayor", 6, "2025-02-07"));
        await ImportAsync("Two", "2025-02-07", Told("Doctor", 6, "2025-02-07"));

        Trail trail = Assert.Single(
            (await Claims.TrailsAsync(TrailFilter.All with { Kind = TrailKind.Differing }, default)).Trails
        );

        Assert.Equal(3, trail.Differing.Count);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Trail_WhoseRangeHoldsTheOther_DoesNotDiffer()
    {
        await ImportAsync(
            "One",
            "2025-02-07",
            Told("Police", 5, "2025-02-07") with
            {
                ValueTo = 9,
            },
            Told("Mayor", 6, "2025-02-07")
        );

        Trail trail = Assert.Single((await Claims.TrailsAsync(TrailFilter.All, default)).Trails);

        Assert.False(trail.Differs);
        Assert.Empty(trail.Differing);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Sources_ThatNameNobody_SpeakForThemselves()
    {
        await ImportAsync("One", "2025-02-07", Told(null, 5, "2025-02-07"), Told(null, 6, "2025-02-07"));
        Assert.False((await TrailAsync()).Differs);

        await _archive.ImportAsync(
            Drafts.Of("Two", "2025-02-07", Text, source: "Market Post") with
            {
                Claims = [Told(null, 6, "2025-02-07")],
            }
        );
        Assert.True((await TrailAsync()).Differs);
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Withdrawal_OfOneAccount_LeavesTheOthers()
    {
        await ImportAsync("One", "2025-02-07", Told("Police", 5, "2025-02-07"));
        await ImportAsync("Two", "2025-02-07", Told("Mayor", 6, "2025-02-07"));
        await ImportAsync("Three", "2025-02-08", Told("Mayor", 7, "2025-02-08"));

        await _archive.Articles.WithdrawAsync("2025-02-07-two", "Wrong.", "editor", default);
        Trail trail = await TrailAsync();

        Assert.Equal([5, 7], trail.Figures.Select(f => f.Claim.Value));
        Assert.Equal(2, trail.Count);
        Assert.False(trail.Differs);
        await ArchiveConsistency.AssertAsync(_archive);

        await _archive.Articles.WithdrawAsync("2025-02-07-one", "Wrong.", "editor", default);
        await _archive.Articles.WithdrawAsync("2025-02-08-three", "Wrong.", "editor", default);
        Assert.Null(await Claims.TrailAsync(trail.Matter.Key, default));
        await ArchiveConsistency.AssertAsync(_archive);
    }

    [Fact]
    public async Task Trails_Filtered_AreThoseThatMatch()
    {
        await ImportAsync(
            "One",
            "2025-02-07",
            Told("Police", 5, "2025-02-07"),
            Told("Air Force", 6, "2025-02-07") with
            {
                Side = "ukraine",
            }
        );
        await ImportAsync("Two", "2025-02-07", Told("Mayor", 2, "2025-02-07", "Kupiansk", "wounded"));

        async Task<IEnumerable<string?>> Places(TrailFilter filter) =>
            (await Claims.TrailsAsync(filter with { Kind = TrailKind.All }, default)).Trails.Select(t =>
                t.Matter.Place
            );

        Assert.Equal(["Izium", "Kupiansk"], await Places(TrailFilter.All));
        Assert.Equal(["Izium"], await Places(TrailFilter.All with { Speaker = "police" }));
        Assert.Equal(["Izium"], await Places(TrailFilter.All with { Side = "ukraine" }));
        Assert.Equal(["Izium", "Kupiansk"], await Places(TrailFilter.All with { Side = TrailFilter.NoSide }));
        Assert.Equal(["Kupiansk"], await Places(TrailFilter.All with { Place = "kupiansk" }));
        Assert.Equal(["Kupiansk"], await Places(TrailFilter.All with { Measure = "wounded" }));
        Assert.Empty(await Places(TrailFilter.All with { Counted = "soldiers" }));
        Assert.Empty(await Places(TrailFilter.All with { Days = Drafts.Span("2025-02-08/2025-02-09") }));
        Assert.Equal(
            ["Izium"],
            (await Claims.TrailsAsync(TrailFilter.All, default)).Trails.Select(t => t.Matter.Place)
        );
    }

    [Fact]
    public async Task Trails_PagedByKey_AreEachShownOnce()
    {
        await ImportAsync(
            "Many",
            "2025-02-07",
            [.. Enumerable.Range(0, 30).Select(i => Told("Mayor", i + 1, "2025-02-07", $"Village {i:00}"))]
        );

        List<string> seen = [];
        TrailKey? after = null;
        do
        {
            TrailPage page = await Claims.TrailsAsync(
                TrailFilter.All with
                {
                    Kind = TrailKind.All,
                    After = after,
                },
                default
            );
            Assert.Equal(30, page.Count);
            seen.AddRange(page.Trails.Select(t => t.Matter.Key));
            after = page.Next;
        } while (after is not null);

        Assert.Equal(30, seen.Count);
        Assert.Equal(seen.Order(StringComparer.Ordinal), seen);
    }

    [Fact]
    public async Task Day_HoldsTheAccountsOfThatDayAlone()
    {
        await ImportAsync("One", "2025-02-07", Told("Police", 5, "2025-02-07"), Told("Mayor", 6, "2025-02-06"));

        ToldClaim told = Assert.Single(await Claims.DayAsync(Drafts.Day("2025-02-07"), default));

        Assert.Equal("Police", told.Claim.Speaker);
        Assert.Equal("2025-02-07-one", told.Article.Slug);
    }

    [Fact]
    public async Task Lists_WalkTheIndexesMadeForThem()
    {
        await ImportAsync("One", "2025-02-07", Told("Police", 5, "2025-02-07"), Told("Mayor", 6, "2025-02-07"));

        IReadOnlyList<string> plan = await _archive.ExplainAsync(async () =>
        {
            await Claims.DayAsync(Drafts.Day("2025-02-07"), default);
            await Claims.TrailAsync("killed.people.izium.2025-02-07", default);
        });

        Assert.Contains(plan, l => l.Contains("IX_claims_day", StringComparison.Ordinal));
        Assert.Contains(plan, l => l.Contains("IX_claims_matter", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, l => l.StartsWith("claims: SCAN", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, l => l.StartsWith("matters: SCAN", StringComparison.Ordinal));
    }

    private async Task<Trail> TrailAsync() =>
        Assert.Single((await Claims.TrailsAsync(TrailFilter.All, default)).Trails);

    private async Task ImportAsync(string title, string day, params Claim[] claims) =>
        await _archive.ImportAsync(Drafts.Of(title, day, Text) with { Claims = claims });

    private static Claim Told(
        string? speaker,
        int value,
        string day,
        string place = "Izium",
        string measure = "killed"
    ) =>
        new(
            speaker,
            null,
            null,
            "said",
            null,
            $"{value}",
            value,
            null,
            "people",
            measure,
            "people",
            place,
            Drafts.Day(day),
            Text,
            new TextSpan(8, 5),
            "subject-says"
        )
        {
            Matter = new Matter(measure, "people", null, MatterPeriod.Day, place, Drafts.Day("2025-02-07")),
        };
}
