using System.CommandLine;
using ConflictTracker.Core.Problems;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Web.Hosting;
using ConflictTracker.Web.Import;

namespace ConflictTracker.Web.Commands;

/// <summary><c>inspect PATH…</c>: reads, dates and marks files, and stores nothing.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, folders or zips.",
        };
        var json = new Option<bool>("--json") { Description = "One JSON object a line, as docs/FORMATS.md describes." };
        var command = new Command("inspect", "Show what is understood of files, and store nothing.") { paths, json };
        command.SetAction(
            async (result, cancel) =>
            {
                await using ServiceProvider services = ArchiveHost.Create(result);
                return await RunAsync(
                    services.GetRequiredService<ImportSources>(),
                    services.GetRequiredService<ArticleReader>(),
                    result.GetValue(paths) ?? [],
                    result.GetValue(json),
                    cancel
                );
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        ImportSources sources,
        ArticleReader reader,
        string[] paths,
        bool json,
        CancellationToken cancellationToken
    )
    {
        using ImportSelection selection = sources.Find(paths);
        bool hasErrors = selection.HasErrors;
        foreach ((string path, Problem problem) in selection.Problems)
        {
            await Console.Error.WriteLineAsync($"{ReportedPath.Of(path)}: {problem.Code} {problem.Message}");
        }

        foreach (ImportItem item in selection.Items)
        {
            ReadingResult result = await ReadingStep.UnderstandAsync(
                reader,
                item,
                new ReadingContext(),
                cancellationToken
            );
            hasErrors |= result.Problems.Any(p => p.Severity == ProblemSeverity.Error);
            await Console.Out.WriteLineAsync(json ? InspectJson.Line(item, result) : InspectText.Lines(item, result));
        }

        return hasErrors ? ExitCode.Problems : ExitCode.Done;
    }
}
