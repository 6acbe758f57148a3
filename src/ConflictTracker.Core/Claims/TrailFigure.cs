namespace ConflictTracker.Core.Claims;

/// <summary>A figure of a trail: what is needed to tell whether accounts differ.</summary>
/// <param name="Teller">Who tells it: the speaker, or the source where nobody is named.</param>
/// <param name="ToldOn">The day it was told or is about.</param>
/// <param name="Value">Of a range the lower number.</param>
/// <param name="ValueTo">The range's upper number, or null.</param>
public readonly record struct TrailFigure(string Teller, DateOnly ToldOn, decimal Value, decimal? ValueTo)
{
    /// <summary>Two tellers, one day, and no number in common. A hedge is not weighed: both stand as they are.</summary>
    public bool DiffersFrom(TrailFigure other) =>
        Teller != other.Teller
        && ToldOn == other.ToldOn
        && (other.Value > (ValueTo ?? Value) || Value > (other.ValueTo ?? other.Value));

    /// <summary>Whether any two of them differ.</summary>
    public static bool AnyDiffer(IEnumerable<TrailFigure> figures) =>
        figures
            .GroupBy(f => f.ToldOn)
            .Select(day => day.ToList())
            .Any(day => day.Exists(one => day.Exists(one.DiffersFrom)));
}
