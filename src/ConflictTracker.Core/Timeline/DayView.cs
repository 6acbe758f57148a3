using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Timeline;

/// <summary>Everything the archive holds of one day.</summary>
/// <param name="Articles">Placed on this day: it is the last that they cover.</param>
/// <param name="Covering">Others whose coverage holds this day.</param>
/// <param name="Earlier">The nearest day before it that holds anything, or null.</param>
/// <param name="Later">The nearest day after it that holds anything, or null.</param>
public sealed record DayView(
    DateOnly Date,
    IReadOnlyList<ArticleSummary> Articles,
    IReadOnlyList<ArticleSummary> Covering,
    IReadOnlyList<EventSummary> Events,
    DateOnly? Earlier,
    DateOnly? Later
);
