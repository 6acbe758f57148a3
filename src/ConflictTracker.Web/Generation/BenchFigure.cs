namespace ConflictTracker.Web.Generation;

/// <summary>What one part of a search cost for one class of queries.</summary>
/// <param name="Task"><c>newest</c> and <c>best</c>: twenty articles with passages; <c>count</c>: how many;
/// <c>weeks</c>: hits over the war; <c>facets</c>: those and the counts of the filters.</param>
internal sealed record BenchFigure(string Task, string Class, int Queries, Spread Cpu, Spread Wall);
