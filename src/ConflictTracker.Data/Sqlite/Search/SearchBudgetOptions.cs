namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>How long one search may keep SQLite at work.</summary>
internal sealed class SearchBudgetOptions
{
    public TimeSpan Find { get; init; } = TimeSpan.FromSeconds(2);

    public TimeSpan Count { get; init; } = TimeSpan.FromSeconds(2);
}
