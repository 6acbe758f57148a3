using ConflictTracker.Core.Dating;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Dating;

/// <summary>Reads what editors observed of how sources count.</summary>
public sealed class ClockObservationQueries
{
    private readonly ArchiveConnections _archive;

    internal ClockObservationQueries(ArchiveConnections archive) => _archive = archive;

    /// <summary>All, in the order of their days.</summary>
    public Task<IReadOnlyList<ClockObservation>> ListAsync(CancellationToken cancellationToken) =>
        _archive.ReadAsync<IReadOnlyList<ClockObservation>>(
            async (context, token) =>
                await context
                    .ClockObservations.OrderBy(o => o.Date)
                    .Select(o => new ClockObservation(o.Source, o.StatedDay, o.Date, o.Url))
                    .ToListAsync(token),
            cancellationToken
        );
}
