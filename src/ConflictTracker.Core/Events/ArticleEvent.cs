using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Events;

/// <summary>A dated statement in an article.</summary>
/// <param name="When">The day or span on which it happened; null where the text does not say and the article has no
/// coverage.</param>
/// <param name="IsPlaced">False when the text does not say the day and the event keeps the article's span.</param>
/// <param name="Quote">Verbatim.</param>
/// <param name="Place">Where the quote stands in the decoded original.</param>
/// <param name="Topic">One of docs/GLOSSARY.md's topics, such as <c>air attack</c>; or null.</param>
/// <param name="Places">Names of the places, as the gazetteer has them.</param>
public sealed record ArticleEvent(
    DateSpan? When,
    bool IsPlaced,
    string Quote,
    TextSpan Place,
    string? Topic,
    IReadOnlyList<string> Places
);
