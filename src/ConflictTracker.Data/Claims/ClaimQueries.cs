using ConflictTracker.Core.Claims;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Claims;

/// <summary>Reads the accounts of a day and the trails of figures.</summary>
public sealed class ClaimQueries
{
    /// <summary>A day of the archive's densest week has a fifth of it.</summary>
    public const int MostOfADay = 400;

    /// <summary>Of a longer trail its own page shows the last ones.</summary>
    public const int MostOfATrail = 400;

    /// <summary>For claims of days that are held in memory: some ten megabytes.</summary>
    private const long Room = 5_000;

    private readonly ArchiveConnections _archive;
    private readonly ArchiveGeneration _generation;
    private readonly LastAnswers<DateOnly, IReadOnlyList<ToldClaim>> _days = new(Room, day => 1 + day.Count);

    internal ClaimQueries(ArchiveConnections archive, ArchiveGeneration generation)
    {
        _archive = archive;
        _generation = generation;
    }

    /// <summary>The claims of one day, in the order of their articles, then of the text.</summary>
    public Task<IReadOnlyList<ToldClaim>> DayAsync(DateOnly date, CancellationToken cancellationToken) =>
        _days.GetAsync(
            date,
            _generation.Read(),
            () =>
                _archive.ReadAsync<IReadOnlyList<ToldClaim>>(
                    async (context, token) => await ToldClaims.OfADayAsync(context, date, MostOfADay, token),
                    cancellationToken
                )
        );

    /// <summary>A page of trails, the last told first.</summary>
    public Task<TrailPage> TrailsAsync(TrailFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _archive.ReadAsync((context, token) => TrailLists.PageAsync(context, filter, token), cancellationToken);
    }

    /// <summary>One trail by its matter's key, or null.</summary>
    public Task<Trail?> TrailAsync(string key, CancellationToken cancellationToken) =>
        _archive.ReadAsync<Trail?>(
            async (context, token) =>
            {
                MatterRow? row = await context.Matters.FirstOrDefaultAsync(m => m.Key == key, token);
                return row is null ? null : (await TrailLists.FillAsync(context, [row], MostOfATrail, token))[0];
            },
            cancellationToken
        );
}
