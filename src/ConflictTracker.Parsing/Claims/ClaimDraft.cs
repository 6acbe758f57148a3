using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Claims.Figures;

namespace ConflictTracker.Parsing.Claims;

/// <summary>A claim while its speaker is still being looked for.</summary>
internal sealed record ClaimDraft(
    SentenceReading Sentence,
    Figure? Figure,
    FigureMeaning Meaning,
    Attribution? Attribution,
    string Pattern
)
{
    /// <summary>The pattern of a figure that the text tells in its own voice.</summary>
    public const string Told = "told";
}
