using System.CommandLine;
using System.Globalization;
using ConflictTracker.Core.Import;
using ConflictTracker.Core.Reread;
using ConflictTracker.Data.Import;
using ConflictTracker.Data.Reread;
using ConflictTracker.Web.Hosting;
using ConflictTracker.Web.Reread;

namespace ConflictTracker.Web.Commands;

/// <summary><c>reread</c>: today's rules over the whole archive in a shadow, and what to do with what they found.</summary>
internal static class RereadCommand
{
    private const string All = "all";
    private const string None = "none";

    public static Command Create()
    {
        var accept = new Option<string?>("--accept")
        {
            Description = "all, none, or a kind of difference such as date-moved: articles that differ in it alone.",
            HelpName = "WHAT",
        };
        var article = new Option<string[]>("--article")
        {
            Description = "With --accept all or none: this article alone. May be given again.",
            HelpName = "SLUG",
        };
        var undo = new Option<bool>("--undo") { Description = "Take back what was accepted last." };
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var command = new Command("reread", "Read every stored original with today's rules and show the differences.")
        {
            accept,
            article,
            undo,
            json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(accept) is { } what && what is not (All or None) && KindOf(what) is null)
            {
                result.AddError($"'{what}' is neither all nor none nor a kind: {string.Join(", ", Kinds)}.");
            }
        });
        command.SetAction(
            async (result, cancel) =>
            {
                await using ServiceProvider services = await ArchiveHost.OpenAsync(result, cancel);
                var output = new RereadOutput(result.GetValue(json));
                return result.GetValue(undo)
                    ? await UndoAsync(services, cancel)
                    : await RunAsync(services, output, result.GetValue(accept), result.GetValue(article) ?? [], cancel);
            }
        );
        return command;
    }

    private static IEnumerable<string> Kinds => Enum.GetValues<ChangeKind>().Select(RereadOutput.NameOf);

    private static ChangeKind? KindOf(string name) =>
        Enum.GetValues<ChangeKind>().Cast<ChangeKind?>().FirstOrDefault(k => RereadOutput.NameOf(k!.Value) == name);

    private static async Task<int> RunAsync(
        ServiceProvider services,
        RereadOutput output,
        string? what,
        string[] slugs,
        CancellationToken cancellationToken
    )
    {
        Rereader rereader = services.GetRequiredService<Rereader>();
        RereadQueries queries = services.GetRequiredService<RereadQueries>();
        RereadSummary? last = await queries.LastAsync(cancellationToken);

        // What was shown is what is decided about: it is read anew only where nothing waits for a decision.
        RereadSummary reread =
            what is not null && last is { EndedAt: not null, Open: > 0 }
                ? last
                : await rereader.RunAsync(by: null, output, cancellationToken);
        RereadChoice choice = new(what is null ? null : KindOf(what), slugs.Length == 0 ? null : slugs);
        if (what is null)
        {
            await output.WriteAsync(queries, reread, cancellationToken);
            return ExitCode.Done;
        }

        if (what == None)
        {
            int left = await services
                .GetRequiredService<RereadStore>()
                .LeaveAsync(reread.Id, choice, by: null, cancellationToken);
            output.Decided(null, left);
            return ExitCode.Done;
        }

        (long Run, int Revised)? accepted = await rereader.AcceptAsync(
            reread,
            choice,
            by: null,
            output,
            cancellationToken
        );
        output.Decided(accepted?.Run, accepted?.Revised ?? 0);
        return ExitCode.Done;
    }

    private static async Task<int> UndoAsync(ServiceProvider services, CancellationToken cancellationToken)
    {
        RereadSummary? last = await services.GetRequiredService<RereadQueries>().LastAsync(cancellationToken);
        if (last?.Run is not { } run)
        {
            await Console.Error.WriteLineAsync("No accepted reread stands that could be undone.");
            return ExitCode.Problems;
        }

        ImportRunSummary undone = (
            await services.GetRequiredService<ImportRunQueries>().FindAsync(run, cancellationToken)
        )!;
        await services.GetRequiredService<ImportRunStore>().UndoAsync(run, "command line", cancellationToken);
        await Console.Out.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Undone: the {undone.Revised:N0} revisions of import {run} are gone."
            )
        );
        return ExitCode.Done;
    }
}
