using System.CommandLine;
using ConflictTracker.Data.Archive;
using ConflictTracker.Web.Hosting;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Commands;

/// <summary>The command line: one executable, a verb for each thing it does, serving when none is given.</summary>
internal static class Verbs
{
    public static async Task<int> RunAsync(string[] args)
    {
        RootCommand root = Create();
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (string message in parsed.Errors.Select(e => e.Message))
            {
                await Console.Error.WriteLineAsync(message);
            }

            await Console.Error.WriteLineAsync("Run it with --help to see the verbs and their options.");
            return ExitCode.BadUse;
        }

        try
        {
            // Failures are told below, in words: a stack trace helps nobody at a command line.
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OptionsValidationException e)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, e.Failures));
            return ExitCode.BadUse;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. What was stored stays; run the same command again to go on.");
            return ExitCode.Problems;
        }
        catch (Exception e) when (e is ArchiveUnusableException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.Problems;
        }
        catch (Exception e)
        {
            // Whoever looks for the fault sees where it happened; nobody else is helped by a stack trace.
            bool isSought = Environment.GetEnvironmentVariable("Logging__LogLevel__Default") is "Debug" or "Trace";
            await Console.Error.WriteLineAsync(
                $"A fault in the program ended this: {(isSought ? e : $"{e.GetType().Name}: {e.Message}")}"
            );
            await Console.Error.WriteLineAsync(
                "What was reported as stored stays. Set Logging__LogLevel__Default=Debug to see where it happened."
            );
            return ExitCode.Problems;
        }
    }

    internal static RootCommand Create()
    {
        var root = new RootCommand(
            "ConflictTracker: a searchable timeline of the news of a war, by date and by war day."
        )
        {
            Settings.Home,
            ServeCommand.Create(),
            InspectCommand.Create(),
            ImportCommand.Create(),
            SearchCommand.Create(),
            RereadCommand.Create(),
            BackupCommand.Create(),
            RestoreCommand.Create(),
            VerifyCommand.Create(),
            PurgeCommand.Create(),
            UserCommand.Create(),
            GenerateCommand.Create(),
            BenchCommand.Create(),
        };
        ServeCommand.ServeByDefault(root);
        return root;
    }
}
