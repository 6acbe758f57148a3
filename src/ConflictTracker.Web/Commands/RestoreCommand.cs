using System.CommandLine;
using System.Globalization;
using ConflictTracker.Data.Archive;
using ConflictTracker.Web.Hosting;

namespace ConflictTracker.Web.Commands;

/// <summary><c>restore PATH</c>: puts a backup in the archive's place.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "The folder that backup wrote." };
        var replace = new Option<bool>("--replace")
        {
            Description = "Put it in the place of an archive that exists; that one is kept aside.",
        };
        var command = new Command("restore", "Put a backup in the archive's place, after checking it.")
        {
            path,
            replace,
        };
        command.SetAction(
            async (result, cancel) =>
            {
                await using ServiceProvider services = ArchiveHost.Create(result);
                RestoreReport report = await services
                    .GetRequiredService<ArchiveBackup>()
                    .RestoreAsync(result.GetRequiredValue(path), result.GetValue(replace), cancel);
                await Console.Out.WriteLineAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Restored {report.Manifest.Articles:N0} articles as of {report.Manifest.CreatedAt:u}."
                    )
                );
                if (report.KeptAside is { } aside)
                {
                    await Console.Out.WriteLineAsync($"The archive that was there is kept in {aside}.");
                }

                return ExitCode.Done;
            }
        );
        return command;
    }
}
