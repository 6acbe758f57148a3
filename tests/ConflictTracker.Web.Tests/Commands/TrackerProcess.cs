using System.Diagnostics;

namespace ConflictTracker.Web.Tests.Commands;

/// <summary>The built program as a process of its own, with an archive of its own: what a shell would start.</summary>
internal sealed class TrackerProcess : IDisposable
{
    private readonly Process _process;

    private TrackerProcess(Process process) => _process = process;

    public StreamReader Output => _process.StandardOutput;

    public static TrackerProcess Start(string home, params string[] arguments) => Start(home, [], arguments);

    /// <param name="environment">Variables over the test's own.</param>
    public static TrackerProcess Start(
        string home,
        (string Name, string Value)[] environment,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ConflictTracker.Web.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ConflictTracker__Home"] = home;
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return new TrackerProcess(Process.Start(start)!);
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<TrackerResult> RunAsync(string home, params string[] arguments)
    {
        using TrackerProcess tracker = Start(home, arguments);
        Task<string> errors = tracker._process.StandardError.ReadToEndAsync();
        string output = await tracker.Output.ReadToEndAsync();
        await tracker._process.WaitForExitAsync();
        return new TrackerResult(
            tracker._process.ExitCode,
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            await errors
        );
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose() => _process.Dispose();
}
