using System.CommandLine;
using ConflictTracker.Data.Archive;
using ConflictTracker.Web.Hosting;

namespace ConflictTracker.Web.Commands;

/// <summary><c>restore PATH</c>: puts a backup in the archive's place.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "What backup wrote." };
        var replace = new Option<bool>("--replace")
        {
            Description = "Put it in the place of an archive that holds something; that one is kept beside it.",
        };
        var command = new Command("restore", "Put a backup in the archive's place, after checking it.") { path, replace };
        command.SetAction(
            async (result, cancel) =>
            {
                await using ServiceProvider services = ArchiveHost.Create(result);
                await services
                    .GetRequiredService<ArchiveBackup>()
                    .RestoreAsync(result.GetRequiredValue(path), result.GetValue(replace), cancel);
                await Console.Out.WriteLineAsync($"Restored from {result.GetRequiredValue(path)}.");
                return ExitCode.Done;
            }
        );
        return command;
    }
}
