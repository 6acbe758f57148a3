using System.Globalization;
using System.Text.RegularExpressions;
using ConflictTracker.Web.Generation;

namespace ConflictTracker.Benchmarks.Server;

/// <summary>
/// Measures a published build: cold start, memory, the bytes of each page, and how many it serves beside the same
/// server's plain-text answer. Only ratios of one run compare: machines and hours differ.
/// </summary>
internal static partial class ServerBenchmark
{
    private const string PlainText = "/healthz";

    /// <summary>In seconds: so long the most used code is compiled a second time, in the background.</summary>
    private const int WarmUp = 20;

    public static async Task<int> RunAsync(string[] options)
    {
        if (options is not [string folder, string home, .. { } rest])
        {
            await Console.Error.WriteLineAsync("server PUBLISHED-FOLDER ARCHIVE-HOME [SECONDS [ARTICLES]]");
            return 2;
        }

        int seconds = rest is [string text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 5;
        int articles = rest is [_, string size] ? int.Parse(size, CultureInfo.InvariantCulture) : 10_000;
        Uri address = new("http://127.0.0.1:5480/");
        await ColdStartsAsync(folder, home, address);
        (ServerProcess server, _) = await ServerProcess.StartAsync(folder, home, address);
        using (server)
        {
            double before = server.Megabytes;
            IReadOnlyList<MeasuredPage> pages = await PagesAsync(address, articles);
            await BytesAsync(address, pages);
            await RatesAsync(address, pages, server, seconds);
            Say($"memory: {before:F0} MB after the first page, {server.Megabytes:F0} MB after the load");
        }

        return 0;
    }

    private static async Task ColdStartsAsync(string folder, string home, Uri address)
    {
        List<double> times = [];
        for (int i = 0; i < 5; i++)
        {
            (ServerProcess server, TimeSpan firstPage) = await ServerProcess.StartAsync(folder, home, address);
            server.Dispose();
            times.Add(firstPage.TotalMilliseconds);
        }

        times.Sort();
        Say($"cold start to the first page: {times[2]:F0} ms (median of 5, {times[0]:F0} to {times[4]:F0})");
    }

    private static async Task BytesAsync(Uri address, IReadOnlyList<MeasuredPage> pages)
    {
        Say($"{"page", -12} {"html br", 9} {"all br", 9} {"requests", 9}");
        foreach (MeasuredPage page in pages)
        {
            PageBytes bytes = await PageBytes.OfAsync(new Uri(address, page.Address));
            Say($"{page.Name, -12} {bytes.Html, 9:N0} {bytes.All, 9:N0} {bytes.Requests, 9}");
        }
    }

    private static async Task RatesAsync(
        Uri address,
        IReadOnlyList<MeasuredPage> pages,
        ServerProcess server,
        int seconds
    )
    {
        Uri plain = new(address, PlainText);
        await Load.RateAsync(plain, WarmUp);
        Say($"{"page", -12} {"how", -9} {"a second", 10} {"of plain", 9} {"CPU ms", 8}");
        foreach (MeasuredPage page in pages)
        {
            Uri uri = new(address, page.Address);
            string one = await ScriptAsync([page.Address]);
            string many = await ScriptAsync(page.Others);
            foreach ((string how, string? script) in new[] { ("cached", null), ("uncached", one), ("distinct", many) })
            {
                // Between two plain answers, so that the hour does not tell.
                await Load.RateAsync(uri, WarmUp, script);
                double first = await Load.RateAsync(plain, seconds);
                TimeSpan began = server.Cpu;
                double rate = await Load.RateAsync(uri, seconds, script);
                double cpu = (server.Cpu - began).TotalMilliseconds / (rate * seconds);
                double second = await Load.RateAsync(plain, seconds);
                Say($"{page.Name, -12} {how, -9} {rate, 10:N0} {rate * 2 / (first + second), 9:F3} {cpu, 8:F3}");
            }

            File.Delete(one);
            File.Delete(many);
        }
    }

    /// <summary>A wrk script that goes through the addresses, round and round, each time under another host name: the
    /// cache keeps those apart, so that every page is made anew.</summary>
    private static async Task<string> ScriptAsync(IReadOnlyList<string> addresses)
    {
        string path = Path.GetTempFileName();
        string list = string.Join(",", addresses.Select(a => $"\"{a}\""));
        await File.WriteAllTextAsync(
            path,
            $$"""
            local pages = { {{list}} }
            local i = os.time() % 100000 * 1000000
            request = function()
              i = i + 1
              return wrk.format(nil, pages[i % #pages + 1], { Host = string.format("h%d.localhost", i) })
            end
            """
        );
        return path;
    }

    /// <summary>Pages that the archive holds, found as a reader finds them: by the timeline's own links.</summary>
    /// <param name="articles">How many were generated.</param>
    private static async Task<IReadOnlyList<MeasuredPage>> PagesAsync(Uri address, int articles)
    {
        using HttpClient client = new() { BaseAddress = address };
        List<string> days = [];
        List<string> articlePages = [];
        List<string> timelines = ["/"];
        for (int i = 0; i < 20; i++)
        {
            string html = await client.GetStringAsync(timelines[^1]);
            days.AddRange(Days().Matches(html).Select(m => m.Value));
            articlePages.AddRange(Articles().Matches(html).Select(m => m.Value));
            if (Older().Match(html) is not { Success: true } older)
            {
                break;
            }

            timelines.Add($"/?after={older.Groups[1].Value}");
        }

        Dictionary<string, IReadOnlyList<string>> queries = GeneratedQueries
            .Of(new GeneratedCorpus(articles))
            .ToDictionary(c => c.Name, c => (IReadOnlyList<string>)[.. c.Queries.Select(PathOf)]);
        return
        [
            new("timeline", "/", timelines),
            new("day", days[0], [.. days.Distinct()]),
            new("article", articlePages[0], [.. articlePages.Distinct()]),
            new(
                "search",
                PathOf("kyiv"),
                [.. queries["common"], .. queries["common-and-common"], .. queries["boolean"]]
            ),
            new("rare search", queries["rare"][0], queries["rare"]),
        ];
    }

    private static string PathOf(string query) => $"/search?q={Uri.EscapeDataString(query)}";

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    [GeneratedRegex("/day/[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.None, 1_000)]
    private static partial Regex Days();

    [GeneratedRegex("/article/[a-z0-9-]+", RegexOptions.None, 1_000)]
    private static partial Regex Articles();

    [GeneratedRegex("[?;&]after=([0-9-]+)\"[^>]*rel=\"next\"", RegexOptions.None, 1_000)]
    private static partial Regex Older();
}
