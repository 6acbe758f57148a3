using ConflictTracker.Core.Dating;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Dating;

/// <summary>Keeps what editors observed, each once.</summary>
internal static class ClockObservationRows
{
    /// <summary>Drops what editors observed in an article: the ruling that taught it was taken back.</summary>
    public static Task ForgetAsync(ArchiveDbContext context, string slug, CancellationToken cancellationToken)
    {
        string address = ClockObservation.AddressOf(slug);
        return context.ClockObservations.Where(o => o.Url == address).ExecuteDeleteAsync(cancellationToken);
    }

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
