using System.CommandLine;
using System.Globalization;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Search;
using ConflictTracker.Web.Generation;
using ConflictTracker.Web.Hosting;

namespace ConflictTracker.Web.Commands;

/// <summary><c>bench</c>: what searches cost in an archive that <c>generate</c> filled.</summary>
internal static class BenchCommand
{
    private const int Usual = 50;

    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "One JSON object." };
        var queries = new Option<int?>("--queries")
        {
            Description = "How many queries of each class are measured, 50 unless told.",
            HelpName = "N",
        };
        var command = new Command("bench", "Measure searches in an archive that generate filled.") { json, queries };
        command.Validators.Add(result =>
        {
            if (result.GetValue(queries) is < 1 or > 100_000)
            {
                result.AddError("--queries is a number from 1 to 100,000.");
            }
        });
        command.SetAction(
            async (result, cancel) =>
            {
                await using ServiceProvider services = await ArchiveHost.OpenAsync(result, cancel);
                ArchiveFigures held = await services.GetRequiredService<ArchiveQueries>().FiguresAsync(cancel);
                if (held.Published == 0)
                {
                    await Console.Error.WriteLineAsync("The archive holds nothing to search: run generate N first.");
                    return ExitCode.Problems;
                }

                List<BenchFigure> figures = [];
                SearchBench bench = new(services.GetRequiredService<SearchQueries>());
                await foreach (
                    BenchFigure figure in bench.RunAsync(
                        GeneratedQueries.Of(new GeneratedCorpus((int)held.Published)),
                        result.GetValue(queries) ?? Usual,
                        cancel
                    )
                )
                {
                    figures.Add(figure);
                }

                await Console.Out.WriteLineAsync(
                    result.GetValue(json) ? JsonOf(held.Published, figures) : TableOf(held.Published, figures)
                );
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static string JsonOf(long articles, IReadOnlyList<BenchFigure> figures) =>
        CommandJson.Line(
            new
            {
                articles,
                processors = Environment.ProcessorCount,
                figures,
            }
        );

    private static string TableOf(long articles, IReadOnlyList<BenchFigure> figures) =>
        string.Join(
            Environment.NewLine,
            figures
                .Select(LineOf)
                .Prepend($"{"task", -8}{"class", -20}{"cpu p50", 10}{"cpu p99", 10}{"wall p50", 10}{"wall p99", 10}")
                .Prepend(string.Create(CultureInfo.InvariantCulture, $"{articles:N0} articles; milliseconds"))
        );

    private static string LineOf(BenchFigure figure) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{figure.Task, -8}{figure.Class, -20}{figure.Cpu.P50, 10:0.00}{figure.Cpu.P99, 10:0.00}{figure.Wall.P50, 10:0.00}{figure.Wall.P99, 10:0.00}"
        );
}
