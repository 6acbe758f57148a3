using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ConflictTracker.Web.Metrics;

/// <summary>
/// Counts what ASP.NET Core itself measures of each request, by route and status. Routes are the program's own patterns
/// and not what was asked for, so that nobody can fill the memory with addresses.
/// </summary>
internal sealed class RequestFigures : IDisposable
{
    /// <summary>Upper bounds, in seconds.</summary>
    private static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

    private readonly ConcurrentDictionary<(string Route, string Method, string Status), long> _requests = new();
    private readonly long[] _buckets = new long[Bounds.Length + 1];
    private readonly Lock _lock = new();
    private readonly MeterListener _listener = new();
    private double _seconds;

    public RequestFigures(IMeterFactory meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            // The same process may hold another server, with a factory of its own.
            if (instrument.Name == "http.server.request.duration" && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((_, seconds, tags, _) => Count(seconds, tags));
        _listener.Start();
    }

    public void Write(MetricsText text)
    {
        const string Requests = "conflicttracker_http_requests_total";
        text.Family(Requests, "counter", "Requests answered, by route, method and status.");
        foreach (((string route, string method, string status), long count) in _requests.OrderBy(r => r.Key))
        {
            text.Sample(Requests, count, ("route", route), ("method", method), ("status", status));
        }

        const string Duration = "conflicttracker_http_request_duration_seconds";
        text.Family(Duration, "histogram", "How long requests took.");
        lock (_lock)
        {
            long sum = 0;
            for (int i = 0; i < _buckets.Length; i++)
            {
                sum += _buckets[i];
                double bound = i < Bounds.Length ? Bounds[i] : double.PositiveInfinity;
                text.Sample(Duration + "_bucket", sum, ("le", MetricsText.Number(bound)));
            }

            text.Sample(Duration + "_sum", _seconds).Sample(Duration + "_count", sum);
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Count(double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string route = "none";
        string method = "other";
        string status = "";
        foreach ((string name, object? value) in tags)
        {
            switch (name)
            {
                case "http.route":
                    route = value?.ToString() ?? route;
                    break;
                case "http.request.method":
                    method = value?.ToString() ?? method;
                    break;
                case "http.response.status_code":
                    status = value?.ToString() ?? status;
                    break;
                default:
                    break;
            }
        }

        _requests.AddOrUpdate((route, method, status), 1, (_, count) => count + 1);
        int bucket = Array.FindIndex(Bounds, bound => seconds <= bound);
        lock (_lock)
        {
            _buckets[bucket < 0 ? Bounds.Length : bucket]++;
            _seconds += seconds;
        }
    }
}
