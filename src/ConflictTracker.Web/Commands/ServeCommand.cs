using System.CommandLine;
using ConflictTracker.Web.Hosting;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Commands;

/// <summary><c>serve</c>, also without a verb: opens the archive and serves it.</summary>
internal static class ServeCommand
{
    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = "The addresses to listen on, separated by semicolons. Default: http://localhost:5000.",
        HelpName = "URLS",
    };

    public static Command Create()
    {
        var command = new Command("serve", "Serve the archive: what happens without a verb.") { Urls };
        command.SetAction(RunAsync);
        return command;
    }

    public static void ServeByDefault(RootCommand root)
    {
        root.Options.Add(Urls);
        root.SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Dictionary<string, string?> flags = Settings.Flags(parsed);
        if (parsed.GetValue(Urls) is { } urls)
        {
            flags["urls"] = urls;
        }

        await using WebApplication app = TrackerApp.Create(flags);
        await TrackerApp.PrepareAsync(app, cancellationToken);
        await app.StartAsync(cancellationToken);
        PathString below = app.Services.GetRequiredService<IOptions<TrackerOptions>>().Value.BasePath;
        foreach (string address in app.Urls)
        {
            await Console.Out.WriteLineAsync($"The archive is open at {address}{below}");
        }

        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }
}
