using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Names;
using ConflictTracker.Data.Names;
using ConflictTracker.Data.Tests.Archive;

namespace ConflictTracker.Data.Tests.Names;

public sealed class NameQueriesTests : IAsyncLifetime
{
    private TestArchive _archive = null!;

    private NameQueries Names => _archive.Get<NameQueries>();

    public async Task InitializeAsync() => _archive = await TestArchive.NewAsync();

    public async Task DisposeAsync() => await _archive.DisposeAsync();

    [Fact]
    public async Task Find_AName_HoldsItsArticlesSpellingsAndEvents()
    {
        await _archive.ImportAsync(
            Naming("Older", "2025-02-06", "Izyum"),
            Naming("Newer", "2025-02-07", "Izyum", "Izium").Telling("2025-02-07", "Trains ran", null, "Izium")
        );

        NameView? view = await Names.FindAsync(NameKind.Place, "izium", null, default);

        Assert.Equal(new NameSummary(NameKind.Place, "izium", "Izium", 2), view!.Name);
        Assert.Equal(["Newer", "Older"], view.Articles.Select(a => a.DisplayTitle));
        Assert.Equal(["Izyum", "Izium"], view.Spellings);
        Assert.Equal("Trains ran", Assert.Single(view.Events).Event.Quote);
        Assert.Null(view.Next);
    }

    [Fact]
    public async Task Find_WhatNoArticleMentions_IsNothing()
    {
        await _archive.ImportAsync(Naming("One", "2025-02-06", "Izium"));

        Assert.Null(await Names.FindAsync(NameKind.Place, "kyiv", null, default));
        Assert.Null(await Names.FindAsync(NameKind.Person, "izium", null, default));
    }

    [Fact]
    public async Task Find_AfterWithdrawal_IsNothing()
    {
        await _archive.ImportAsync(Naming("One", "2025-02-06", "Izium"));

        await _archive.Articles.WithdrawAsync("2025-02-06-one", "Wrong.", "editor", default);

        Assert.Null(await Names.FindAsync(NameKind.Place, "izium", null, default));
        Assert.Empty(await Names.ListAsync(NameKind.Place, default));
    }

    [Fact]
    public async Task Articles_PagedByKey_AreEachShownOnceAndTheUndatedLast()
    {
        await _archive.ImportAsync([
            Naming("No day", null, "Izium"),
            .. Enumerable.Range(1, 45).Select(i => Naming($"Article {i:00}", $"2025-01-{((i + 1) / 2):00}", "Izium")),
        ]);

        List<string> seen = [];
        NameKey? after = null;
        do
        {
            NameView? view = await Names.FindAsync(NameKind.Place, "izium", after, default);
            seen.AddRange(view!.Articles.Select(a => a.DisplayTitle));
            after = view.Next;
        } while (after is not null);

        Assert.Equal(46, seen.Distinct().Count());
        Assert.Equal(46, seen.Count);
        Assert.Equal("Article 45", seen[0]);
        Assert.Equal("No day", seen[^1]);
    }

    [Fact]
    public async Task Find_WalksTheNamesOwnRows()
    {
        await _archive.ImportAsync(Naming("One", "2025-02-06", "Izium"));

        IReadOnlyList<string> plan = await _archive.ExplainAsync(() =>
            Names.FindAsync(NameKind.Place, "izium", null, default)
        );

        Assert.Contains(plan, l => l.Contains("IX_article_facets_days", StringComparison.Ordinal));
        Assert.DoesNotContain(
            plan,
            l =>
                l.StartsWith("articles: SCAN", StringComparison.Ordinal)
                || l.StartsWith("claims: SCAN", StringComparison.Ordinal)
                || l.StartsWith("article_facets: SCAN", StringComparison.Ordinal)
        );
    }

    private static ArticleDraft Naming(string title, string? day, params string[] spellings) =>
        Drafts.Of(title, day, "The bridge was closed. Trains ran.") with
        {
            Mentions = [.. spellings.Select((s, i) => new Mention(NameKind.Place, "Izium", s, new TextSpan(i, 1)))],
        };
}
