using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Dating;

/// <summary>Reads what was observed of how sources count the home conflict's days.</summary>
public sealed class ClockObservationQueries
{
    private readonly ArchiveConnections _archive;
    private readonly ArchiveGeneration _generation;
    private readonly ConflictCalendar _calendar;
    private readonly KeptByGeneration<IReadOnlyList<ClockObservation>> _all = new();

    internal ClockObservationQueries(
        ArchiveConnections archive,
        ArchiveGeneration generation,
        ConflictCalendar calendar
    )
    {
        _archive = archive;
        _generation = generation;
        _calendar = calendar;
    }

    /// <summary>What editors found, then what published articles print. The same list as long as the archive is the
    /// same.</summary>
    public Task<IReadOnlyList<ClockObservation>> ListAsync(CancellationToken cancellationToken) =>
        _all.GetAsync(
            _generation.Read(),
            () =>
                _archive.ReadAsync<IReadOnlyList<ClockObservation>>(
                    async (context, token) =>
                        [
                            .. await context
                                .ClockObservations.OrderBy(o => o.Date)
                                .Select(o => new ClockObservation(o.Source, o.StatedDay, o.Date, o.Url))
                                .ToListAsync(token),
                            .. await context
                                .Articles.Where(a => a.Conflict == _calendar.Id && a.ObservedDay != null)
                                .Where(a => a.State == ArticleState.Published && a.SourceId != null)
                                .OrderBy(a => a.ObservedOn)
                                .Select(a => new ClockObservation(
                                    a.Source!.Name,
                                    a.ObservedDay!.Value,
                                    a.ObservedOn!.Value,
                                    "/article/" + a.Slug
                                ))
                                .ToListAsync(token),
                        ],
                    cancellationToken
                )
        );
}
