using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Search;

/// <summary>Text with the runs of it that matched.</summary>
/// <param name="Marks">In order, not overlapping, counted in <paramref name="Text"/>.</param>
public sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Marks);
