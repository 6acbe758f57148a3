using System.Diagnostics;
using System.Text.Json;

namespace ConflictTracker.Browser.Tests;

/// <summary>The Nu HTML checker, run once over a folder of pages. <c>tests/nu-checker.sh</c> fetches it.</summary>
internal static class NuChecker
{
    /// <summary>Every error that the checker finds in the folder's files: file, line, message.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(string folder)
    {
        string jar = Environment.GetEnvironmentVariable("VNU_JAR") ?? await RunAsync("bash", [Script()]);
        string report = await RunAsync(
            "java",
            [
                "-jar",
                jar.Trim(),
                "--errors-only",
                "--also-check-css",
                "--exit-zero-always",
                "--stdout",
                "--format",
                "json",
                .. Directory.EnumerateFiles(folder),
            ]
        );
        using var read = JsonDocument.Parse(report);
        return
        [
            .. read
                .RootElement.GetProperty("messages")
                .EnumerateArray()
                .Select(m =>
                    $"{Path.GetFileName(m.GetProperty("url").GetString())}: {m.GetProperty("message").GetString()}"
                    + (
                        m.TryGetProperty("extract", out JsonElement extract)
                            ? $" at {extract.GetString()?.ReplaceLineEndings(" ")}"
                            : ""
                    )
                ),
        ];
    }

    private static string Script()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string script = Path.Combine(at.FullName, "tests", "nu-checker.sh");
            if (File.Exists(script))
            {
                return script;
            }
        }

        throw new FileNotFoundException("tests/nu-checker.sh is not above the tests' folder.");
    }

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.Start();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await error}");
    }
}
