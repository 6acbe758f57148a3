using System.CommandLine;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Problems;
using ConflictTracker.Web.Hosting;
using ConflictTracker.Web.Import;

namespace ConflictTracker.Web.Commands;

/// <summary><c>import PATH…</c>: takes files into the archive and reports what became of each.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, folders or zips.",
        };
        var source = new Option<string?>("--source")
        {
            Description = "The publisher of files that do not name their own.",
            HelpName = "NAME",
        };
        var draft = new Option<bool>("--draft") { Description = "Keep new articles as drafts, seen by editors alone." };
        var publish = new Option<bool>("--publish") { Description = "Publish new articles: the default, said aloud." };
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var command = new Command("import", "Take files into the archive. Importing again changes nothing.")
        {
            paths,
            source,
            draft,
            publish,
            json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(draft) && result.GetValue(publish))
            {
                result.AddError("--draft and --publish exclude each other: give one of them.");
            }
        });
        command.SetAction(
            (result, cancel) =>
                RunAsync(
                    result,
                    result.GetValue(paths) ?? [],
                    result.GetValue(source),
                    !result.GetValue(draft),
                    result.GetValue(json),
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        string[] paths,
        string? source,
        bool publish,
        bool json,
        CancellationToken cancellationToken
    )
    {
        await using ServiceProvider services = await ArchiveHost.OpenAsync(parsed, cancellationToken);
        using ImportSelection selection = services.GetRequiredService<ImportSources>().Find(paths);
        foreach ((string path, Problem problem) in selection.Problems)
        {
            await Console.Error.WriteLineAsync($"{ReportedPath.Of(path)}: {problem.Code} {problem.Message}");
        }

        if (selection.Items.Count == 0)
        {
            await Console.Error.WriteLineAsync(
                "No files to import: name files, or folders or zips that hold .txt, .md, .html or .docx files."
            );
            return ExitCode.Problems;
        }

        IImportOutput output = json ? new JsonImportOutput() : new TextImportOutput(selection.Items.Count);
        ImportReport report = await services
            .GetRequiredService<Importer>()
            .RunAsync(
                new ImportRequest(string.Join(", ", paths.Select(LabelOf)), selection.Items, source, publish),
                output,
                cancellationToken
            );
        output.Finish(report);
        return selection.HasErrors || report.Count(ImportOutcomeKind.Rejected) > 0 ? ExitCode.Problems : ExitCode.Done;
    }

    private static string LabelOf(string path) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
}
