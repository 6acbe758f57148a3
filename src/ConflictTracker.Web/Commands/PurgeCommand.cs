using System.CommandLine;
using ConflictTracker.Data.Articles;
using ConflictTracker.Web.Hosting;

namespace ConflictTracker.Web.Commands;

/// <summary><c>purge SLUG --reason TEXT</c>: removes an article for law or safety, for good.</summary>
internal static class PurgeCommand
{
    public static Command Create()
    {
        var slug = new Argument<string>("SLUG") { Description = "The last part of the article's address." };
        var reason = new Option<string>("--reason")
        {
            Description = "Why, for the audit; it must not repeat what is purged.",
            HelpName = "TEXT",
            Required = true,
        };
        var command = new Command(
            "purge",
            "Remove an article for law or safety, with its originals; nothing of it stays. Backups made before keep it."
        )
        {
            slug,
            reason,
        };
        command.SetAction(
            async (result, cancel) =>
            {
                await using ServiceProvider services = await ArchiveHost.OpenAsync(result, cancel);
                string address = result.GetRequiredValue(slug);
                try
                {
                    await services
                        .GetRequiredService<PurgeStore>()
                        .PurgeAsync(address, result.GetRequiredValue(reason), "command line", cancel);
                }
                catch (InvalidOperationException)
                {
                    await Console.Error.WriteLineAsync(
                        $"No article has the address {address}. Give the last part of its address, after /article/."
                    );
                    return ExitCode.Problems;
                }

                await Console.Out.WriteLineAsync(
                    "Purged. Backups made before still hold it: delete them, or keep them where nobody reads them."
                );
                return ExitCode.Done;
            }
        );
        return command;
    }
}
