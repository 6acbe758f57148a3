using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Core.Names;

/// <summary>What the archive holds of a name.</summary>
/// <param name="Spellings">As the authors of the articles shown write it, most often first.</param>
/// <param name="Articles">A page of them, the last day covered first; those without a day after all others.</param>
/// <param name="Next">Continue with <c>after=</c> this, or null at the end.</param>
/// <param name="Events">The last that happened there; empty for what is no place.</param>
/// <param name="Claims">The last figures counted there, or told by whoever has the name.</param>
public sealed record NameView(
    NameSummary Name,
    IReadOnlyList<string> Spellings,
    IReadOnlyList<ArticleSummary> Articles,
    NameKey? Next,
    IReadOnlyList<EventSummary> Events,
    IReadOnlyList<ToldClaim> Claims
);
