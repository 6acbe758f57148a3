using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Claims;

/// <summary>Walks the matters by the day on which a figure was last told.</summary>
internal static class TrailLists
{
    private const int PageSize = 12;
    private const int MostOfEach = 40;
    private const int MostSpeakers = 40;

    public static async Task<TrailPage> PageAsync(
        ArchiveDbContext context,
        TrailFilter filter,
        CancellationToken cancellationToken
    )
    {
        IQueryable<MatterRow> chosen = Chosen(context, filter);
        IQueryable<MatterRow> from = chosen;
        if (filter.After is { } after)
        {
            (DateOnly day, string key) = (after.LastDay, after.Key);
#pragma warning disable CA1309 // Read by SQLite, which compares by bytes.
            from = from.Where(m => m.LastDay < day || (m.LastDay == day && string.Compare(m.Key, key) > 0));
#pragma warning restore CA1309
        }

        List<MatterRow> rows = await from.OrderByDescending(m => m.LastDay)
            .ThenBy(m => m.Key)
            .Take(PageSize + 1)
            .ToListAsync(cancellationToken);
        bool hasMore = rows.Count > PageSize;
        rows = rows[..Math.Min(PageSize, rows.Count)];
        IQueryable<MatterRow> trails = context.Matters.Where(m => m.Figures > 1);
        return new TrailPage(
            await FillAsync(context, rows, MostOfEach, cancellationToken),
            await chosen.CountAsync(cancellationToken),
            hasMore ? new TrailKey(rows[^1].LastDay, rows[^1].Key) : null,
            await SpeakersAsync(context, cancellationToken),
            await trails
                .GroupBy(m => m.Measure)
                .Select(g => new FacetValue(g.Key, g.Key, g.Count()))
                .ToListAsync(cancellationToken),
            await trails
                .GroupBy(m => m.Counted)
                .OrderByDescending(g => g.Count())
                .Take(MostSpeakers)
                .Select(g => new FacetValue(g.Key, g.Key, g.Count()))
                .ToListAsync(cancellationToken)
        );
    }

    /// <summary>The trails with their last figures.</summary>
    public static async Task<IReadOnlyList<Trail>> FillAsync(
        ArchiveDbContext context,
        IReadOnlyList<MatterRow> rows,
        int most,
        CancellationToken cancellationToken
    )
    {
        List<Trail> trails = [];
        foreach (MatterRow row in rows)
        {
            List<ToldClaim> told = await ToldClaims.ReadAsync(
                context,
                context
                    .Claims.Where(c => c.Matter == row.Key)
                    .OrderByDescending(c => c.ToldOn)
                    .ThenByDescending(c => c.ArticleId)
                    .ThenByDescending(c => c.Number)
                    .Take(most),
                cancellationToken
            );
            trails.Add(
                new Trail(
                    row.ToMatter(),
                    row.Figures,
                    new DateSpan(row.FirstDay, row.LastDay),
                    row.Differs,
                    [.. told.OrderBy(t => t.ToldOn)]
                )
            );
        }

        return trails;
    }

    private static IQueryable<MatterRow> Chosen(ArchiveDbContext context, TrailFilter filter)
    {
        IQueryable<MatterRow> matters = filter.Kind switch
        {
            TrailKind.Differing => context.Matters.Where(m => m.Differs),
            TrailKind.All => context.Matters,
            _ => context.Matters.Where(m => m.Figures > 1),
        };
        if (filter.Place is { } place)
        {
            matters = matters.Where(m => m.PlaceKey == place);
        }

        if (filter.Measure is { } measure)
        {
            matters = matters.Where(m => m.Measure == measure);
        }

        if (filter.Counted is { } counted)
        {
            matters = matters.Where(m => m.Counted == counted);
        }

        if (filter.Days is { } days)
        {
            (DateOnly first, DateOnly last) = (days.First, days.Last);
            matters = matters.Where(m => m.FirstDay <= last && m.LastDay >= first);
        }

        if (filter.Speaker is { } speaker)
        {
            matters = matters.Where(m => context.Claims.Any(c => c.Teller == speaker && c.Matter == m.Key));
        }

        return filter.Side switch
        {
            null => matters,
            TrailFilter.NoSide => matters.Where(m => context.Claims.Any(c => c.Matter == m.Key && c.Side == null)),
            { } side => matters.Where(m => context.Claims.Any(c => c.Matter == m.Key && c.Side == side)),
        };
    }

    private static Task<List<FacetValue>> SpeakersAsync(
        ArchiveDbContext context,
        CancellationToken cancellationToken
    ) =>
        context
            .Claims.Where(c => c.Matter != null && c.Speaker != null)
            .GroupBy(c => c.Teller!)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key)
            .Take(MostSpeakers)
            .Select(g => new FacetValue(g.Key, g.Min(c => c.Speaker)!, g.Count()))
            .ToListAsync(cancellationToken);
}
