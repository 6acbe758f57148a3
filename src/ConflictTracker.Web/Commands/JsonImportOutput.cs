using ConflictTracker.Core.Import;
using ConflictTracker.Web.Import;

namespace ConflictTracker.Web.Commands;

/// <summary>One JSON object for each file as it is stored.</summary>
internal sealed class JsonImportOutput : IImportOutput
{
    public void Report(ImportOutcome value) =>
        Console.Out.WriteLine(
            CommandJson.Line(
                new
                {
                    file = value.File,
                    outcome = value.Kind,
                    slug = value.Slug,
                    duplicateOf = value.DuplicateOf,
                    problems = value.Problems.Select(CommandJson.ProblemOf),
                }
            )
        );

    public void Finish(ImportReport report) { }
}
