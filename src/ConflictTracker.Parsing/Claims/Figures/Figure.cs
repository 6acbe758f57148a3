namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>A quantity in a sentence.</summary>
/// <param name="FirstToken">Its first token, the hedge left out.</param>
/// <param name="NextToken">The token after it.</param>
/// <param name="Start">In the sentence's text.</param>
/// <param name="Length">Of the quantity, verbatim.</param>
/// <param name="Value">Its number, of a range the lower one; null for a fraction in words.</param>
/// <param name="Hedge">Verbatim, or null.</param>
internal sealed record Figure(
    int FirstToken,
    int NextToken,
    int Start,
    int Length,
    decimal? Value,
    decimal? ValueTo,
    string? Hedge
)
{
    public int End => Start + Length;
}
