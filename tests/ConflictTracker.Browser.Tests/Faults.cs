namespace ConflictTracker.Browser.Tests;

internal static class Faults
{
    /// <summary>Fails with every fault on a line of its own.</summary>
    public static void AssertNone(IReadOnlyCollection<string> faults) =>
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
}
