using System.CommandLine;

namespace ConflictTracker.Web.Hosting;

/// <summary>Where settings come from, the later over the earlier: appsettings.json, environment, flags.</summary>
internal static class Settings
{
    /// <summary>Understood by every verb.</summary>
    public static readonly Option<string?> Home = new("--home")
    {
        Description = "The folder in which the archive lives (ConflictTracker:Home).",
        HelpName = "FOLDER",
        Recursive = true,
    };

    public static IConfiguration Of(ParseResult parsed) =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(Flags(parsed))
            .Build();

    /// <summary>The flags of the command line as configuration keys.</summary>
    public static Dictionary<string, string?> Flags(ParseResult parsed)
    {
        var flags = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (parsed.GetValue(Home) is { } home)
        {
            flags[$"{TrackerOptions.Section}:{nameof(TrackerOptions.Home)}"] = home;
        }

        return flags;
    }
}
