using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Data.Timeline;

/// <summary>Reads the timeline, its days and their counts.</summary>
public sealed class TimelineQueries
{
    /// <summary>A page of days: whole days until about 30 entries are shown.</summary>
    public Task<TimelinePage> PageAsync(TimelineFilter filter, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<DayView> DayAsync(DateOnly date, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Every day that holds anything, in order: what the war strip draws.</summary>
    public Task<IReadOnlyList<DayCount>> CountsAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
