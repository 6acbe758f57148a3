using ConflictTracker.Core.Dating;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Dating;

/// <summary>Reads what editors observed of how sources count.</summary>
public sealed class ClockObservationQueries
{
    private readonly ArchiveConnections _archive;
    private readonly ArchiveGeneration _generation;
    private readonly KeptByGeneration<IReadOnlyList<ClockObservation>> _all = new();

    internal ClockObservationQueries(ArchiveConnections archive, ArchiveGeneration generation)
    {
        _archive = archive;
        _generation = generation;
    }

    /// <summary>All, in the order of their days. The same list as long as the archive is the same.</summary>
    public Task<IReadOnlyList<ClockObservation>> ListAsync(CancellationToken cancellationToken) =>
        _all.GetAsync(
            _generation.Read(),
            () =>
                _archive.ReadAsync<IReadOnlyList<ClockObservation>>(
                    async (context, token) =>
                        await context
                            .ClockObservations.OrderBy(o => o.Date)
                            .Select(o => new ClockObservation(o.Source, o.StatedDay, o.Date, o.Url))
                            .ToListAsync(token),
                    cancellationToken
                )
        );
}
