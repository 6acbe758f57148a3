namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>An event or a claim as it is stored, of which nothing but the quote is read yet.</summary>
/// <param name="Quote">Never empty.</param>
/// <param name="Json">The whole of it.</param>
internal readonly record struct ToldRow(bool IsClaim, string Quote, string Json);
