namespace ConflictTracker.Web.Hosting;

/// <summary>The server's log: lines for people, or one JSON object for each entry.</summary>
internal static class LogShape
{
    public static void Choose(ILoggingBuilder logging, IConfiguration configuration)
    {
        if (configuration.GetSection(TrackerOptions.Section)[nameof(TrackerOptions.LogFormat)] == "json")
        {
            logging.AddJsonConsole(options =>
            {
                options.UseUtcTimestamp = true;
                options.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            });
        }
    }
}
