using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ConflictTracker.Web.Tests.Account;

namespace ConflictTracker.Web.Tests.Metrics;

public sealed partial class MetricsTests : IAsyncLifetime
{
    private readonly TestSite _site = new();
    private readonly TestSite _guarded = new(("ConflictTracker:Metrics:Token", "a token of some length"));

    public async Task InitializeAsync()
    {
        await _site.InitializeAsync();
        await _guarded.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _guarded.DisposeAsync();
    }

    [Fact]
    public async Task Metrics_AfterRequests_CountThemByRouteAndStatus()
    {
        using HttpClient client = new() { BaseAddress = _site.Address };
        await client.GetAsync("/about");
        await client.GetAsync("/about");
        await client.GetAsync("/no-such-page-1");
        await client.GetAsync("/article/no-such-article");

        Dictionary<string, double> samples = Parse(await client.GetStringAsync("/metrics"));

        const string Requests = "conflicttracker_http_requests_total";
        Assert.Equal(2, samples[$"{Requests}{{route=\"/about\",method=\"GET\",status=\"200\"}}"]);
        Assert.Equal(4, samples.Where(s => s.Key.StartsWith(Requests, StringComparison.Ordinal)).Sum(s => s.Value));
        Assert.DoesNotContain(samples.Keys, k => k.Contains("no-such", StringComparison.Ordinal));
        Assert.Equal(4, samples["conflicttracker_http_request_duration_seconds_count"]);
        Assert.Equal(4, samples["conflicttracker_http_request_duration_seconds_bucket{le=\"+Inf\"}"]);
        Assert.Equal(0, samples["conflicttracker_articles{state=\"published\"}"]);
        Assert.True(samples["conflicttracker_database_bytes"] > 100_000);
        Assert.True(samples["process_resident_memory_bytes"] > 1_000_000);
        Assert.InRange(samples["process_uptime_seconds"], 0.01, 100_000);
        Assert.Equal(0, samples["conflicttracker_backup_failing"]);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "198.51.100.7")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    public async Task Metrics_AskedForThroughAProxy_AreNotThere(string header, string value)
    {
        using HttpClient client = new() { BaseAddress = _site.Address };
        client.DefaultRequestHeaders.Add(header, value);

        using HttpResponseMessage answer = await client.GetAsync("/metrics");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.NotFound)]
    [InlineData("Bearer another", HttpStatusCode.NotFound)]
    [InlineData("Bearer a token of some length", HttpStatusCode.OK)]
    public async Task Metrics_WithAToken_AreForThoseWhoSendIt(string? sent, HttpStatusCode status)
    {
        using HttpClient client = new() { BaseAddress = _guarded.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");
        if (sent is not null)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", sent);
        }

        using HttpResponseMessage answer = await client.GetAsync("/metrics");

        Assert.Equal(status, answer.StatusCode);
    }

    /// <summary>Holds the text to the format: each family told once before its samples, labels in quotes, numbers,
    /// buckets that grow.</summary>
    private static Dictionary<string, double> Parse(string text)
    {
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Dictionary<string, double> samples = [];
        Dictionary<string, string> types = [];
        string? helped = null;
        double bucket = 0;
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            if (Help().Match(line) is { Success: true } help)
            {
                helped = help.Groups[1].Value;
            }
            else if (Type().Match(line) is { Success: true } type)
            {
                Assert.Equal(helped, type.Groups[1].Value);
                Assert.True(types.TryAdd(type.Groups[1].Value, type.Groups[2].Value), line);
            }
            else
            {
                Match sample = Sample().Match(line);
                Assert.True(sample.Success, line);
                string name = sample.Groups["name"].Value;
                string family = types.ContainsKey(name) ? name : Ending().Replace(name, "");
                Assert.True(types.ContainsKey(family), line);
                double value = double.Parse(sample.Groups["value"].Value, CultureInfo.InvariantCulture);
                Assert.True(samples.TryAdd(name + sample.Groups["labels"].Value, value), line);
                if (name.EndsWith("_bucket", StringComparison.Ordinal))
                {
                    Assert.True(value >= bucket, line);
                    bucket = value;
                }
            }
        }

        return samples;
    }

    [GeneratedRegex(@"^# HELP ([a-z_]+) \S.*$")]
    private static partial Regex Help();

    [GeneratedRegex(@"^# TYPE ([a-z_]+) (counter|gauge|histogram)$")]
    private static partial Regex Type();

    [GeneratedRegex(
        """^(?<name>[a-z_]+)(?<labels>\{[a-z]+="(\\.|[^"\\])*"(,[a-z]+="(\\.|[^"\\])*")*\})? (?<value>-?\d+(\.\d+)?(E[+-]?\d+)?)$"""
    )]
    private static partial Regex Sample();

    [GeneratedRegex("_(bucket|sum|count)$")]
    private static partial Regex Ending();
}
