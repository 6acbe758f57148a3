using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Data.Dating;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Parsing.Dating;

namespace ConflictTracker.Web.Import;

/// <summary>What every reading of a file rests on beside the file: how sources count their days, with what editors
/// observed.</summary>
public sealed class ReadingTerms(ClockObservationQueries observations, ConflictCalendar calendar)
{
    /// <param name="seen">An observation that is about to be kept, or null.</param>
    public async Task<ReadingContext> NowAsync(CancellationToken cancellationToken, ClockObservation? seen = null)
    {
        IReadOnlyList<ClockObservation> learnt = await observations.ListAsync(cancellationToken);
        return Under(seen is null ? learnt : [.. learnt, seen]);
    }

    /// <summary>The same without what was observed in one article.</summary>
    public async Task<ReadingContext> WithoutAsync(string slug, CancellationToken cancellationToken)
    {
        string address = ClockObservation.AddressOf(slug);
        return Under([.. (await observations.ListAsync(cancellationToken)).Where(o => o.Url != address)]);
    }

    private ReadingContext Under(IReadOnlyList<ClockObservation> learnt) =>
        new(Counts: PublisherLedger.Counts(calendar, learnt));
}
