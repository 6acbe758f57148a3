using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ConflictTracker.Benchmarks.Server;

/// <summary>Asks a server for pages as fast as it answers, by wrk on the second core.</summary>
internal static partial class Load
{
    /// <summary>Requests answered in a second; an answer that is no success ends the measurement.</summary>
    /// <param name="script">A wrk script that chooses the addresses; null asks for the one.</param>
    public static async Task<double> RateAsync(Uri page, int seconds, string? script = null)
    {
        List<string> arguments =
        [
            "-c",
            "1",
            "wrk",
            "-t1",
            "-c8",
            string.Create(CultureInfo.InvariantCulture, $"-d{seconds}s"),
            // As browsers ask; what is made anew is measured without the cost of packing it.
            .. script is null ? (string[])["-H", "Accept-Encoding: br"] : ["-s", script],
            page.AbsoluteUri,
        ];
        ProcessStartInfo start = new("taskset", arguments) { RedirectStandardOutput = true };
        using Process wrk =
            Process.Start(start)
            ?? throw new InvalidOperationException("wrk did not start: install it from the distribution's packages.");
        string report = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (report.Contains("Non-2xx", StringComparison.Ordinal) || !Rate().IsMatch(report))
        {
            throw new InvalidOperationException($"{page} was not answered as it should:\n{report}");
        }

        return double.Parse(Rate().Match(report).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("Requests/sec:\\s+([0-9.]+)", RegexOptions.None, 1_000)]
    private static partial Regex Rate();
}
