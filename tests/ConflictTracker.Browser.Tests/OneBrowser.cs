namespace ConflictTracker.Browser.Tests;

/// <summary>Browser tests run one after the other: they share one Chromium and two cores.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
