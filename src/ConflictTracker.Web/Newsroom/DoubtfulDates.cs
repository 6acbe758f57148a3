using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Published articles whose date stands in one doubtful way.</summary>
/// <param name="Articles">How many there are in all.</param>
/// <param name="First">Some of them, latest coverage first.</param>
public sealed record DoubtfulDates(Standing Standing, int Articles, IReadOnlyList<ArticleSummary> First);
