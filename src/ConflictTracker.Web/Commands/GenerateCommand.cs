using System.CommandLine;
using System.Globalization;
using System.Text;
using ConflictTracker.Core.Import;
using ConflictTracker.Web.Generation;
using ConflictTracker.Web.Hosting;
using ConflictTracker.Web.Import;

namespace ConflictTracker.Web.Commands;

/// <summary><c>generate N [DIR]</c>: a corpus to measure with, as files or straight into an archive.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var count = new Argument<int>("N") { Description = "How many articles, up to 1,000,000." };
        var folder = new Argument<string?>("DIR")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "The folder for the files; without it they go straight into the archive.",
        };
        var command = new Command(
            "generate",
            "Make up articles to measure with: the same ones on every machine. Not news, and not for an archive in use."
        )
        {
            count,
            folder,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(count) is < 1 or > 1_000_000)
            {
                result.AddError("N is a number from 1 to 1,000,000.");
            }
        });
        command.SetAction(
            (result, cancel) =>
                result.GetValue(folder) is { } dir
                    ? WriteAsync(result.GetValue(count), dir, cancel)
                    : ImportAsync(result, result.GetValue(count), cancel)
        );
        return command;
    }

    private static async Task<int> WriteAsync(int count, string folder, CancellationToken cancellationToken)
    {
        GeneratedCorpus corpus = new(count);
        Directory.CreateDirectory(folder);
        for (int number = 1; number <= count; number++)
        {
            GeneratedArticle article = corpus.Article(number);
            await File.WriteAllTextAsync(Path.Combine(folder, article.FileName), article.Text, cancellationToken);
        }

        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Wrote {count:N0} files."));
        return ExitCode.Done;
    }

    private static async Task<int> ImportAsync(ParseResult parsed, int count, CancellationToken cancellationToken)
    {
        await using ServiceProvider services = await ArchiveHost.OpenAsync(parsed, cancellationToken);
        GeneratedCorpus corpus = new(count);
        ImportItem[] items =
        [
            .. Enumerable
                .Range(1, count)
                .Select(number => new ImportItem(
                    string.Create(CultureInfo.InvariantCulture, $"{number:D7}.md"),
                    _ => Task.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes(corpus.Article(number).Text))
                )),
        ];
        TextImportOutput output = new(count);
        ImportReport report = await services
            .GetRequiredService<Importer>()
            .RunAsync(new ImportRequest("Generated", items), output, cancellationToken);
        output.Finish(report);
        return report.Count(ImportOutcomeKind.Rejected) > 0 ? ExitCode.Problems : ExitCode.Done;
    }
}
