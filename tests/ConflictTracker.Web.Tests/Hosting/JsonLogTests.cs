using System.Text.Json;
using ConflictTracker.Web.Tests.Commands;

namespace ConflictTracker.Web.Tests.Hosting;

/// <summary>The server's log as JSON, on a first start, when a secret is printed beside it.</summary>
public sealed class JsonLogTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-log-").FullName;

    [Fact]
    public async Task Log_AsJson_IsOneObjectALineAndHoldsNoSecret()
    {
        using TrackerProcess server = TrackerProcess.Start(
            Path.Combine(_folder, "home"),
            [
                ("ConflictTracker__LogFormat", "json"),
                ("ConflictTracker__SampleArchive", "false"),
                ("Logging__LogLevel__Default", "Debug"),
                ("Logging__LogLevel__Microsoft", "Debug"),
            ],
            "serve",
            "--urls",
            "http://127.0.0.1:0"
        );
        List<string> log = [];
        string? token = null;
        string? address = null;
        while (address is null || token is null)
        {
            string line = await server.Output.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) ?? "";
            if (line.StartsWith('{'))
            {
                log.Add(line);
            }
            else if (line.Contains("token=", StringComparison.Ordinal))
            {
                token = line[(line.IndexOf("token=", StringComparison.Ordinal) + 6)..].Trim();
            }
            else if (line.StartsWith("The archive is open at ", StringComparison.Ordinal))
            {
                address = line["The archive is open at ".Length..];
            }
        }

        using (HttpClient client = new() { BaseAddress = new Uri(address) })
        {
            await client.GetAsync("/about");
        }

        await server.KillAsync();
        // The end may have come in the middle of a line.
        log.AddRange((await server.Output.ReadToEndAsync()).Split('\n')[..^1].Where(l => l.StartsWith('{')));

        Assert.InRange(log.Count, 3, 100_000);
        Assert.All(
            log,
            line => Assert.True(JsonDocument.Parse(line).RootElement.TryGetProperty("Message", out _), line)
        );
        Assert.InRange(token.Length, 20, 200);
        Assert.DoesNotContain(log, line => line.Contains(token, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
