using System.CommandLine;
using ConflictTracker.Data.Archive;
using ConflictTracker.Web.Account;

namespace ConflictTracker.Web.Hosting;

/// <summary>Opens the archive for a verb, without a server.</summary>
internal static class ArchiveHost
{
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The settings are wrong.</exception>
    /// <exception cref="IOException">The archive cannot be opened.</exception>
    public static async Task<ServiceProvider> OpenAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        ServiceProvider services = Create(parsed);
        await services.GetRequiredService<ArchiveMigrator>().MigrateAsync(cancellationToken);
        return services;
    }

    /// <summary>The same parts without touching the archive.</summary>
    public static ServiceProvider Create(ParseResult parsed)
    {
        IConfiguration configuration = Settings.Of(parsed);
        IServiceCollection services = new ServiceCollection()
            .AddLogging(logging =>
                logging
                    .AddConfiguration(configuration.GetSection("Logging"))
                    .AddConsole(ToStandardError)
                    // What it reports ends the verb, which tells it in words.
                    .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None)
            )
            .AddTracker(configuration);
        services.AddAccountDesk();
        return services.BuildServiceProvider();
    }

    /// <summary>Standard output belongs to what the verb reports.</summary>
    private static void ToStandardError(Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions options) =>
        options.LogToStandardErrorThreshold = LogLevel.Trace;
}
