using System.Diagnostics;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Search;

namespace ConflictTracker.Web.Generation;

/// <summary>
/// Measures the parts of a search, one query after another and nothing kept between them. CPU time is the process', read
/// to the microsecond: the archive works in the caller's thread, so that little else is in it.
/// </summary>
internal sealed class SearchBench(SearchQueries archive)
{
    private const int WarmUp = 100;

    private static readonly (
        string Name,
        Func<SearchQueries, SearchRequest, CancellationToken, Task> RunAsync
    )[] Tasks =
    [
        ("newest", (a, r, c) => a.FindAsync(r, c)),
        ("best", (a, r, c) => a.FindAsync(r with { Order = SearchOrder.Best }, c)),
        ("count", (a, r, c) => a.CountAsync(r, CountedParts.Total, c)),
        ("weeks", (a, r, c) => a.CountAsync(r, CountedParts.Weeks, c)),
        ("facets", (a, r, c) => a.CountAsync(r, CountedParts.Facets, c)),
    ];

    /// <param name="queries">How often each task is measured in each class, the class' queries in turn.</param>
    public async IAsyncEnumerable<BenchFigure> RunAsync(
        IReadOnlyList<QueryClass> classes,
        int queries,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach ((_, Func<SearchQueries, SearchRequest, CancellationToken, Task> runAsync) in Tasks)
        {
            foreach (QueryClass kind in classes)
            {
                await MeasureAsync(kind, runAsync, WarmUp, cancellationToken);
            }
        }

        foreach ((string task, Func<SearchQueries, SearchRequest, CancellationToken, Task> runAsync) in Tasks)
        {
            foreach (QueryClass kind in classes)
            {
                (double[] cpu, double[] wall) = await MeasureAsync(kind, runAsync, queries, cancellationToken);
                yield return new BenchFigure(task, kind.Name, queries, Spread.Of(cpu), Spread.Of(wall));
            }
        }
    }

    /// <returns>In milliseconds, for each run.</returns>
    private async Task<(double[] Cpu, double[] Wall)> MeasureAsync(
        QueryClass kind,
        Func<SearchQueries, SearchRequest, CancellationToken, Task> runAsync,
        int queries,
        CancellationToken cancellationToken
    )
    {
        double[] cpu = new double[queries];
        double[] wall = new double[queries];
        for (int i = 0; i < queries; i++)
        {
            SearchRequest request = new(kind.Queries[i % kind.Queries.Count], TimelineFilter.All);
            TimeSpan cpuBefore = Environment.CpuUsage.TotalTime;
            long before = Stopwatch.GetTimestamp();
            await runAsync(archive, request, cancellationToken);
            wall[i] = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
            cpu[i] = (Environment.CpuUsage.TotalTime - cpuBefore).TotalMilliseconds;
        }

        return (cpu, wall);
    }
}
