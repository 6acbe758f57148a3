using System.CommandLine;
using System.Globalization;
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
                await using ServiceProvider services = ArchiveHost.Create(result);
                BackupManifest manifest = await services
                    .GetRequiredService<ArchiveBackup>()
                    .BackupAsync(result.GetRequiredValue(path), cancel);
                await Console.Out.WriteLineAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Backed up {manifest.Articles:N0} articles in {manifest.Revisions:N0} revisions to {result.GetRequiredValue(path)} ({manifest.Length:N0} bytes, SHA-256 {manifest.Sha256})."
                    )
                );
                return ExitCode.Done;
            }
        );
        return command;
    }
}
