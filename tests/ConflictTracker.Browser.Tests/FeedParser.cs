using System.Diagnostics;
using System.Text.Json;

namespace ConflictTracker.Browser.Tests;

/// <summary>Debian's python3-feedparser, which reads feeds as feed readers do. FEED_PYTHON names a Python that has it;
/// Debian's own is the default.</summary>
internal static class FeedParser
{
    private const string Script = """
        import feedparser, json, sys
        feed = feedparser.parse(sys.stdin.buffer.read())
        print(json.dumps({
            "version": feed.version,
            "fault": str(feed.bozo_exception) if feed.bozo else None,
            "title": feed.feed.get("title"),
            "link": feed.feed.get("link"),
            "entries": [{
                "id": entry.get("id"),
                "title": entry.get("title"),
                "link": entry.get("link"),
                "author": entry.get("author"),
                "updated": list(entry.updated_parsed[:3]) if entry.get("updated_parsed") else None,
                "summary": entry.get("summary"),
                "tags": [tag.term for tag in entry.get("tags", [])],
            } for entry in feed.entries],
        }))
        """;

    public static async Task<JsonElement> ReadAsync(string feed)
    {
        string python = Environment.GetEnvironmentVariable("FEED_PYTHON") ?? "/usr/bin/python3";
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(python, ["-c", Script])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.Start();
        await process.StandardInput.WriteAsync(feed);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<JsonElement>(output)
            : throw new InvalidOperationException($"{python} ended with {process.ExitCode}: {await error}");
    }
}
