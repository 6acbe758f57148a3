namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>What a figure counts and measures.</summary>
/// <param name="Unit">What is counted, verbatim, or null.</param>
/// <param name="Measure">Normalised for trails, or null.</param>
/// <param name="Subject">Of whom or what, verbatim, or null.</param>
internal readonly record struct FigureMeaning(string? Unit, string? Measure, string? Subject)
{
    /// <summary>Something is said to have befallen what is counted, though no measure fits it: "in three regions 12 died".</summary>
    public bool IsTold { get; init; }
}
