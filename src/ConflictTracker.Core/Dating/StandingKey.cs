namespace ConflictTracker.Core.Dating;

/// <summary>What a standing is called in addresses, queries and rows: <c>agreed</c>, <c>stated</c>…</summary>
public static class StandingKey
{
    /// <summary>Those of all standings.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Standing>().Select(Of)];

    public static string Of(Standing standing) =>
        standing switch
        {
            Standing.Agreed => "agreed",
            Standing.Stated => "stated",
            Standing.Inferred => "inferred",
            Standing.Disputed => "disputed",
            _ => "undated",
        };
}
