using ConflictTracker.Web.Resources;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Sizes of files as people read them.</summary>
internal static class ByteText
{
    public static string Of(long bytes) =>
        bytes switch
        {
            < 1_000 => Words.Say($"{bytes} bytes"),
            < 1_000_000 => Words.Say($"{bytes / 1_000.0:N1} kB"),
            _ => Words.Say($"{bytes / 1_000_000.0:N1} MB"),
        };
}
