using System.Globalization;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Problems;
using ConflictTracker.Web.Import;
using Spectre.Console;

namespace ConflictTracker.Web.Commands;

/// <summary>A line for each file; on a terminal with a counter of progress below, and totals at the end.</summary>
internal sealed class TextImportOutput(int files) : IImportOutput
{
    private readonly bool _isTerminal = AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected;
    private int _done;

    public void Report(ImportOutcome value)
    {
        _done++;
        if (_isTerminal)
        {
            // Back to the start of the counter's line, which the outcome overwrites.
            AnsiConsole.Write("\r\u001b[K");
        }

        Console.Out.WriteLine(
            string.Join("  ", new[] { Word(value.Kind).PadRight(9), value.File, Where(value) }.Where(s => s.Length > 0))
        );
        foreach (Problem problem in value.Problems)
        {
            Console.Out.WriteLine($"           {problem.Code} {problem.Message}");
        }

        if (_isTerminal && _done < files)
        {
            AnsiConsole.Write(string.Create(CultureInfo.InvariantCulture, $"{_done:N0} of {files:N0} files"));
        }
    }

    public void Finish(ImportReport report) =>
        Console.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Outcomes.Count} files: {report.Count(ImportOutcomeKind.Created)} created, {report.Count(ImportOutcomeKind.Revised)} revised, {report.Count(ImportOutcomeKind.Unchanged)} unchanged, {report.Count(ImportOutcomeKind.Duplicate)} duplicate, {report.Count(ImportOutcomeKind.Rejected)} rejected."
            )
        );

    private static string Word(ImportOutcomeKind kind) => kind.ToString().ToLowerInvariant();

    private static string Where(ImportOutcome outcome) =>
        outcome switch
        {
            { DuplicateOf: { } title } => $"of “{title}”",
            { Slug: { } slug } => $"/article/{slug}",
            _ => "",
        };
}
