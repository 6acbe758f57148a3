using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using ConflictTracker.Data.Archive;
using ConflictTracker.Web.Backups;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Metrics;

/// <summary><c>/metrics</c>: how the server and its archive are, for Prometheus. To strangers it is not there.</summary>
internal static class MetricsEndpoint
{
    /// <summary>What proxies add, as it came and as it is kept once it was believed.</summary>
    private static readonly string[] ByProxy =
    [
        ForwardedHeadersDefaults.XForwardedForHeaderName,
        ForwardedHeadersDefaults.XOriginalForHeaderName,
        "Forwarded",
    ];

    public static void MapMetrics(this IEndpointRouteBuilder endpoints)
    {
        // Begins to count before the first request.
        endpoints.ServiceProvider.GetRequiredService<RequestFigures>();
        endpoints.MapGet("/metrics", AnswerAsync);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http,
        IOptions<MetricsOptions> options,
        RequestFigures requests,
        ArchiveQueries archive,
        BackupRecord backups,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        if (!IsAllowed(http, options.Value.Token))
        {
            return Results.NotFound();
        }

        MetricsText text = new();
        requests.Write(text);
        Write(text, await archive.FiguresAsync(cancellationToken), archive.Generation());
        WriteBackups(text, backups);
        WriteProcess(text, time);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Text(text.ToString(), MetricsText.ContentType);
    }

    /// <summary>A token where one is set, else this machine alone. What a proxy on this machine passes on is not from
    /// here: the address is then the reader's.</summary>
    private static bool IsAllowed(HttpContext http, string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return http.Connection.RemoteIpAddress is { } address
                && IPAddress.IsLoopback(address)
                && !ByProxy.Any(http.Request.Headers.ContainsKey);
        }

        byte[] sent = Encoding.UTF8.GetBytes(http.Request.Headers.Authorization.ToString());
        return CryptographicOperations.FixedTimeEquals(sent, Encoding.UTF8.GetBytes($"Bearer {token}"));
    }

    private static void Write(MetricsText text, ArchiveFigures figures, long generation)
    {
        const string Articles = "conflicttracker_articles";
        text.Family(Articles, "gauge", "Articles, by state.")
            .Sample(Articles, figures.Published, ("state", "published"))
            .Sample(Articles, figures.Drafts, ("state", "draft"))
            .Sample(Articles, figures.Withdrawn, ("state", "withdrawn"))
            .Sample(Articles, figures.Private, ("state", "private"));
        text.Gauge("conflicttracker_revisions", "Revisions of all articles.", figures.Revisions);
        text.Gauge("conflicttracker_days", "Days that hold an article or event.", figures.Days);
        const string Imports = "conflicttracker_import_files";
        text.Family(Imports, "gauge", "Files of all import runs, by outcome.");
        foreach ((string outcome, long files) in figures.Outcomes)
        {
            text.Sample(Imports, files, ("outcome", outcome));
        }

        text.Gauge("conflicttracker_index_rows", "Articles in the search index.", figures.IndexRows);
        text.Gauge("conflicttracker_database_bytes", "The database's file and its log.", figures.DatabaseBytes);
        text.Counter("conflicttracker_generation_total", "Writes to the archive since it was made.", generation);
    }

    private static void WriteBackups(MetricsText text, BackupRecord backups)
    {
        text.Gauge(
            "conflicttracker_backup_last_success_timestamp_seconds",
            "When the newest nightly backup was made; 0 for none.",
            backups.LastSuccess?.ToUnixTimeSeconds() ?? 0
        );
        text.Gauge(
            "conflicttracker_backup_failing",
            "1 when the last try of a nightly backup failed.",
            backups.IsFailing ? 1 : 0
        );
    }

    private static void WriteProcess(MetricsText text, TimeProvider time)
    {
        using Process process = Process.GetCurrentProcess();
        double started = new DateTimeOffset(process.StartTime).ToUnixTimeMilliseconds() / 1000d;
        text.Gauge("process_resident_memory_bytes", "Memory in use.", process.WorkingSet64);
        text.Counter("process_cpu_seconds_total", "Processor time used.", process.TotalProcessorTime.TotalSeconds);
        text.Gauge("process_start_time_seconds", "When the process started.", started);
        text.Gauge(
            "process_uptime_seconds",
            "How long the process has run.",
            (time.GetUtcNow().ToUnixTimeMilliseconds() / 1000d) - started
        );
        text.Gauge("dotnet_gc_heap_bytes", "The managed heap.", GC.GetTotalMemory(forceFullCollection: false));
        const string Collections = "dotnet_gc_collections_total";
        text.Family(Collections, "counter", "Garbage collections, by generation.");
        for (int generation = 0; generation <= GC.MaxGeneration; generation++)
        {
            text.Sample(
                Collections,
                GC.CollectionCount(generation),
                ("generation", generation.ToString(System.Globalization.CultureInfo.InvariantCulture))
            );
        }
    }
}
