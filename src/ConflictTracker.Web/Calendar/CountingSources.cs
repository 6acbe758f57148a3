using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Data.Dating;
using ConflictTracker.Parsing.Dating;

namespace ConflictTracker.Web.Calendar;

/// <summary>How sources count the home conflict's days: learnt anew only when an observation was added.</summary>
internal sealed class CountingSources(ConflictCalendar calendar, ClockObservationQueries observations)
{
    private Learnt? _learnt;

    /// <summary>What each source that counts calls a day.</summary>
    /// <param name="day">Our number of it.</param>
    public async Task<IReadOnlyList<PublisherDay>> OnAsync(int day, CancellationToken cancellationToken)
    {
        IReadOnlyList<ClockObservation> seen = await observations.ListAsync(cancellationToken);
        Learnt? learnt = Volatile.Read(ref _learnt);
        if (learnt is null || !ReferenceEquals(learnt.From, seen))
        {
            learnt = new Learnt(seen, PublisherLedger.Counts(calendar, seen));
            Volatile.Write(ref _learnt, learnt);
        }

        return [.. learnt.Counts.All.Select(c => c.On(day)).OfType<PublisherDay>()];
    }

    private sealed record Learnt(IReadOnlyList<ClockObservation> From, PublisherCounts Counts);
}
