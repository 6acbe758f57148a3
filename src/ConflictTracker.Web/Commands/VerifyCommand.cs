using System.CommandLine;
using System.Globalization;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Verifying;
using ConflictTracker.Web.Hosting;

namespace ConflictTracker.Web.Commands;

/// <summary><c>verify</c>: compares the archive with itself and names the remedy of what is wrong.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var repair = new Option<bool>("--repair-index")
        {
            Description = "First make the search index and all counts anew from the articles.",
        };
        var json = new Option<bool>("--json") { Description = "One JSON object." };
        var command = new Command("verify", "Compare the archive with itself: file, originals, index.")
        {
            repair,
            json,
        };
        command.SetAction(
            async (result, cancel) =>
            {
                await using ServiceProvider services = ArchiveHost.Create(result);
                ArchiveVerifier verifier = services.GetRequiredService<ArchiveVerifier>();
                int? repaired = result.GetValue(repair) ? await verifier.RepairIndexAsync(cancel) : null;
                VerifyReport report = await verifier.VerifyAsync(cancel);
                await Console.Out.WriteLineAsync(
                    result.GetValue(json) ? JsonOf(report, repaired) : TextOf(report, repaired)
                );
                return report.IsSound ? ExitCode.Done : ExitCode.Problems;
            }
        );
        return command;
    }

    private static string JsonOf(VerifyReport report, int? repaired) =>
        CommandJson.Line(
            new
            {
                sound = report.IsSound,
                schema = report.Schema,
                articles = report.Articles,
                revisions = report.Revisions,
                originals = report.Originals,
                repaired,
                findings = report.Findings.Select(CommandJson.ProblemOf),
            }
        );

    private static string TextOf(VerifyReport report, int? repaired)
    {
        List<string> lines = [];
        if (repaired is { } placed)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"Made the index anew for {placed:N0} articles."));
        }

        lines.AddRange(report.Findings.Select(LineOf));
        lines.Add(
            report.IsSound
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"Sound: {report.Articles:N0} articles, {report.Revisions:N0} revisions, {report.Originals:N0} originals, schema {report.Schema}."
                )
                : string.Create(CultureInfo.InvariantCulture, $"{report.Findings.Count:N0} findings.")
        );
        return string.Join(Environment.NewLine, lines);
    }

    private static string LineOf(Problem finding) => $"{finding.Code} {finding.Message}";
}
