namespace ConflictTracker.Core.Search.Language;

/// <summary>Which of an article's dates a query asks for. They are never mixed.</summary>
public enum AskedDate
{
    /// <summary>The days whose news it tells; of an article without coverage, its publication.</summary>
    Covered,
    Published,

    /// <summary>The day, in UTC, on which the archive took it in.</summary>
    Imported,
}
