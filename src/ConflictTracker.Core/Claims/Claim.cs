using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Claims;

/// <summary>Who said how much of what.</summary>
/// <param name="Speaker">As the text names it, or null: told by the source, never invented.</param>
/// <param name="Via">Who relayed it ("AP"), or null.</param>
/// <param name="Side">The speaker's side, or null when not assigned.</param>
/// <param name="Verb"><c>said</c>, <c>claimed</c>, <c>confirmed</c>, <c>denied</c>, <c>did not comment</c>…</param>
/// <param name="Hedge">"at least", "about", verbatim, or null.</param>
/// <param name="Quantity">The figure, verbatim, without its hedge; null for a claim without one.</param>
/// <param name="Value">Its number; of a range the lower one.</param>
/// <param name="ValueTo">The range's upper number, or null.</param>
/// <param name="Unit">What is counted, verbatim: "Shahed drones".</param>
/// <param name="Measure">What is measured, normalised for trails: <c>killed</c>, <c>wounded</c>, <c>shot down</c>…; or null.</param>
/// <param name="Subject">Of whom or what, verbatim, or null.</param>
/// <param name="Location">The place, as the gazetteer has it, or null.</param>
/// <param name="Day">The day it was said or is about, or null.</param>
/// <param name="Quote">The passage, verbatim.</param>
/// <param name="Place">Where the passage stands in the decoded original.</param>
/// <param name="Pattern">The id of the pattern that found it, documented in docs/CLAIMS.md.</param>
public sealed record Claim(
    string? Speaker,
    string? Via,
    string? Side,
    string Verb,
    string? Hedge,
    string? Quantity,
    decimal? Value,
    decimal? ValueTo,
    string? Unit,
    string? Measure,
    string? Subject,
    string? Location,
    DateOnly? Day,
    string Quote,
    TextSpan Place,
    string Pattern
)
{
    /// <summary>What it is a figure of, or null where the text does not tell enough to join it with others.</summary>
    public Matter? Matter { get; init; }

    /// <summary>The speaker as the gazetteer has him: "Klymenko" and "Interior Minister Ihor Klymenko" are one. Null where it
    /// knows nobody of that name.</summary>
    public string? KnownSpeaker { get; init; }
}
