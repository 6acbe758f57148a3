using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Dating;

/// <summary>
/// How one source's printed count runs against the calendar, by period. Two agreeing observations in a row make a period;
/// one that contradicts its neighbours is a slip and becomes a problem for an editor.
/// </summary>
/// <param name="Source">The publisher.</param>
/// <param name="Periods">In the order of time.</param>
/// <param name="Problems">Observations that fit no period.</param>
public sealed record PublisherCount(
    string Source,
    IReadOnlyList<PublisherPeriod> Periods,
    IReadOnlyList<Problem> Problems
)
{
    public const string ContradictionCode = "CT2009";

    /// <summary>The observed numbers that fit no period, each with its problem.</summary>
    public IReadOnlyDictionary<int, Problem> Slips { get; init; } = new Dictionary<int, Problem>();

    /// <summary>What the observations of one source teach.</summary>
    public static PublisherCount Learn(string source, IEnumerable<ClockObservation> observations, DayClock clock)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(clock);
        List<(ClockObservation Seen, int Delta)> dated =
        [
            .. observations
                .Where(o => clock.DayOf(o.Date) is not null)
                .DistinctBy(o => (o.StatedDay, o.Date))
                .OrderBy(o => o.Date)
                .Select(o => (o, o.StatedDay - clock.DayOf(o.Date)!.Value.Number)),
        ];
        List<PublisherPeriod> periods = [];
        Dictionary<int, Problem> slips = [];
        for (int i = dated.Count - 2; i > 0; i--)
        {
            if (dated[i - 1].Delta == dated[i + 1].Delta && dated[i].Delta != dated[i - 1].Delta)
            {
                slips[dated[i].Seen.StatedDay] = Contradiction(source, dated[i].Seen, dated[i].Delta);
                dated.RemoveAt(i);
            }
        }

        for (int i = 0; i < dated.Count; )
        {
            int end = i + 1;
            while (end < dated.Count && dated[end].Delta == dated[i].Delta)
            {
                end++;
            }

            if (end - i > 1)
            {
                periods.Add(PeriodOf(dated[i..end]));
            }
            else if (dated.Count > 1 || dated[i].Delta != 0)
            {
                // One alone that agrees with the calendar contradicts nothing.
                slips[dated[i].Seen.StatedDay] = Contradiction(source, dated[i].Seen, dated[i].Delta);
            }

            i = end;
        }

        return new PublisherCount(source, periods, [.. slips.Values]) { Slips = slips };
    }

    /// <summary>The publisher's number less the calendar's, or null where no period tells: before the first, or between two
    /// that differ. After the last one its count is taken to run on.</summary>
    public int? DeltaAt(int stated)
    {
        PublisherPeriod? before = Periods.LastOrDefault(p => p.FirstStated <= stated);
        if (before is null || stated <= before.LastStated)
        {
            return before?.Delta;
        }

        PublisherPeriod? after = Periods.FirstOrDefault(p => p.FirstStated > stated);
        return after is null || after.Delta == before.Delta ? before.Delta : null;
    }

    /// <summary>What the source calls a day of the calendar, or null where no period tells or two of its numbers would be
    /// meant.</summary>
    /// <param name="day">The calendar's number.</param>
    public PublisherDay? On(int day)
    {
        int[] stated =
        [
            .. Periods.Select(p => p.Delta).Distinct().Where(d => DeltaAt(day + d) == d).Select(d => day + d),
        ];
        return stated is [var only]
            ? new PublisherDay(
                Source,
                only,
                only - day,
                Periods.Any(p => p.FirstStated <= only && only <= p.LastStated)
            )
            : null;
    }

    private static PublisherPeriod PeriodOf(List<(ClockObservation Seen, int Delta)> run) =>
        new(
            run[0].Delta,
            run[0].Seen.StatedDay,
            run[^1].Seen.StatedDay,
            new DateSpan(run[0].Seen.Date, run[^1].Seen.Date),
            run.Count
        );

    private static Problem Contradiction(string source, ClockObservation seen, int delta) =>
        new(
            ContradictionCode,
            ProblemSeverity.Warning,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{source} printed day {seen.StatedDay} on {seen.Date:O}, {delta:+0;-0;0} against the calendar, and no other observation there agrees. Confirm it with a second one or leave it as a slip: {seen.Url}"
            )
        );
}
