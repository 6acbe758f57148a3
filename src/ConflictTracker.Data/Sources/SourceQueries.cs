using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Sources;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Sources;

/// <summary>Reads publishers.</summary>
public sealed class SourceQueries
{
    private readonly ArchiveConnections _archive;
    private readonly ArchiveGeneration _generation;
    private readonly KeptByGeneration<object> _hasSamples = new();

    internal SourceQueries(ArchiveConnections archive, ArchiveGeneration generation)
    {
        _archive = archive;
        _generation = generation;
    }

    /// <summary>Whether readers see articles of the sample archive: every page says so then.</summary>
    public async Task<bool> HasSamplesAsync(CancellationToken cancellationToken) =>
        (bool)
            await _hasSamples.GetAsync(
                _generation.Read(),
                () =>
                    _archive.ReadAsync<object>(
                        async (context, token) =>
                            await context.Articles.AnyAsync(
                                a => a.State == ArticleState.Published && a.Source!.IsSample,
                                token
                            ),
                        cancellationToken
                    )
            );

    /// <summary>By name; articles of unknown source last. Publishers without a published article are left out.</summary>
    public Task<IReadOnlyList<SourceSummary>> ListAsync(CancellationToken cancellationToken) =>
        _archive.ReadAsync<IReadOnlyList<SourceSummary>>(
            async (context, token) =>
            {
                var held = await context
                    .Articles.Where(a => a.State == ArticleState.Published)
                    .GroupBy(a => a.SourceId)
                    .Select(g => new
                    {
                        Source = g.Key,
                        Articles = g.Count(),
                        First = g.Min(a => a.FirstDay),
                        Last = g.Max(a => a.LastDay),
                        Dated = g.Count(a => a.LastDay != null),
                    })
                    .ToListAsync(token);
                Dictionary<long, SourceName> names = await context.Sources.ToDictionaryAsync(
                    s => s.Id,
                    s => new SourceName(s.Slug, s.Name, s.IsSample),
                    token
                );
                return
                [
                    .. held.Select(h => new SourceSummary(
                            h.Source is { } id ? names[id] : null,
                            h.Articles,
                            h.First is { } first && h.Last is { } last ? new DateSpan(first, last) : null,
                            h.Articles - h.Dated
                        ))
                        .OrderBy(s => s.Source is null)
                        .ThenBy(s => s.Source?.Name, StringComparer.InvariantCultureIgnoreCase),
                ];
            },
            cancellationToken
        );
}
