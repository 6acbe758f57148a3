using System.Diagnostics;
using System.Globalization;

namespace ConflictTracker.Benchmarks.Server;

/// <summary>A published build, running on the first core, so that what loads it does not slow it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process) => _process = process;

    /// <summary>Resident memory, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            string line = File.ReadLines($"/proc/{_process.Id}/status")
                .First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
            return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
                / 1024;
        }
    }

    /// <summary>The processor time used so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <param name="folder">Of the published build.</param>
    /// <returns>The server and how long its first page took to come, from the start of the process.</returns>
    public static async Task<(ServerProcess Server, TimeSpan FirstPage)> StartAsync(
        string folder,
        string home,
        Uri address
    )
    {
        string program = Path.Combine(folder, "ConflictTracker.Web");
        ProcessStartInfo start = new(
            "taskset",
            ["-c", "0", program, "--urls", address.GetLeftPart(UriPartial.Authority), "--home", home]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["ConflictTracker__SampleArchive"] = "false";
        long began = Stopwatch.GetTimestamp();
        Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using HttpClient client = new() { BaseAddress = address };
        while (!await IsServedAsync(client))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(began) > TimeSpan.FromMinutes(1))
            {
                throw new InvalidOperationException($"{program} served no page: start it by hand to see why.");
            }

            await Task.Delay(2);
        }

        return (new ServerProcess(process), Stopwatch.GetElapsedTime(began));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<bool> IsServedAsync(HttpClient client)
    {
        try
        {
            using HttpResponseMessage response = await client.GetAsync("/");
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
