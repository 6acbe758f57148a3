using System.Net;
using System.Text.RegularExpressions;

namespace ConflictTracker.Benchmarks.Server;

/// <summary>What a first visit to a page brings over the network.</summary>
/// <param name="Html">Bytes, compressed.</param>
/// <param name="All">Bytes, compressed, with styles, scripts and images.</param>
/// <param name="Requests">How many it takes.</param>
internal sealed partial record PageBytes(long Html, long All, int Requests)
{
    public static async Task<PageBytes> OfAsync(Uri page)
    {
        using HttpClient client = new(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None });
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        using HttpClient plain = new();
        string html = await plain.GetStringAsync(page);
        string[] parts = [.. Parts().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct()];
        long own = (await client.GetByteArrayAsync(page)).Length;
        long all = own;
        foreach (string part in parts)
        {
            all += (await client.GetByteArrayAsync(new Uri(page, part))).Length;
        }

        return new PageBytes(own, all, 1 + parts.Length);
    }

    [GeneratedRegex(
        """<(?:link rel="(?:stylesheet|icon)"|script|img)[^>]*? (?:href|src)="([^"]+)""",
        RegexOptions.None,
        1_000
    )]
    private static partial Regex Parts();
}
