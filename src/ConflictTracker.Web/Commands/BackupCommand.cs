using System.CommandLine;
using ConflictTracker.Data.Archive;
using ConflictTracker.Web.Hosting;

namespace ConflictTracker.Web.Commands;

/// <summary><c>backup PATH</c>: a consistent copy of the archive, also while it is in use.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "A folder that does not exist yet, or is empty." };
        var command = new Command("backup", "Copy the archive, safely while it is in use, with a manifest.") { path };
        command.SetAction(
            async (result, cancel) =>
            {
                await using ServiceProvider services = await ArchiveHost.OpenAsync(result, cancel);
                return await RunAsync(services, result.GetRequiredValue(path), cancel);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(ServiceProvider services, string path, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<ArchiveBackup>().BackupAsync(path, cancellationToken);
        await Console.Out.WriteLineAsync($"Backed up to {path}.");
        return ExitCode.Done;
    }
}
