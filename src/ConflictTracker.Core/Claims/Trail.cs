using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Claims;

/// <summary>The changing figures of one matter over days and speakers.</summary>
/// <param name="Count">How many figures it has in all.</param>
/// <param name="Days">From the first to the last day on which one was told.</param>
/// <param name="Differs">Whether accounts differ.</param>
/// <param name="Figures">In the order of their days; of a long trail the last ones.</param>
public sealed record Trail(Matter Matter, int Count, DateSpan Days, bool Differs, IReadOnlyList<ToldClaim> Figures)
{
    /// <summary>Figures of the same day that other tellers contradict.</summary>
    public IReadOnlySet<ToldClaim> Differing { get; } = Contradicted(Figures);

    private static HashSet<ToldClaim> Contradicted(IReadOnlyList<ToldClaim> figures)
    {
        HashSet<ToldClaim> found = [];
        foreach (IGrouping<DateOnly?, ToldClaim> day in figures.Where(f => f.ToldOn is not null).GroupBy(f => f.ToldOn))
        {
            found.UnionWith(day.Where(one => day.Any(other => Compared(one).DiffersFrom(Compared(other)))));
        }

        return found;
    }

    private static TrailFigure Compared(ToldClaim told) =>
        new(told.Teller ?? "", told.ToldOn ?? default, told.Claim.Value ?? 0, told.Claim.ValueTo);
}
