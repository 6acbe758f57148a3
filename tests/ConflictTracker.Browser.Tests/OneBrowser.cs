namespace ConflictTracker.Browser.Tests;

/// <summary>Browser tests run one after the other: they share one Chromium, two cores, and one site to read.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<Chromium>, ICollectionFixture<SharedSite>
{
    public const string Name = "browser";
}
