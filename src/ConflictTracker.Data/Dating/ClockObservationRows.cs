using ConflictTracker.Core.Dating;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Dating;

/// <summary>Keeps observations, each once.</summary>
internal static class ClockObservationRows
{
    public static async Task AddAsync(
        ArchiveDbContext context,
        ClockObservation seen,
        string by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        bool isKnown = await context.ClockObservations.AnyAsync(
            o => o.Source == seen.Source && o.StatedDay == seen.StatedDay && o.Date == seen.Date,
            cancellationToken
        );
        if (!isKnown)
        {
            context.ClockObservations.Add(
                new ClockObservationRow
                {
                    Source = seen.Source,
                    StatedDay = seen.StatedDay,
                    Date = seen.Date,
                    Url = seen.Url,
                    At = at,
                    By = by,
                }
            );
        }
    }
}
