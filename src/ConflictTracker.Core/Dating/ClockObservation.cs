namespace ConflictTracker.Core.Dating;

/// <summary>A document that prints both a day number and a full date: it shows how its publisher counts.</summary>
/// <param name="Source">The publisher, as the archive names it.</param>
/// <param name="StatedDay">The number printed.</param>
/// <param name="Date">The date printed beside it.</param>
/// <param name="Url">Where it was seen.</param>
public sealed record ClockObservation(string Source, int StatedDay, DateOnly Date, string Url)
{
    /// <summary>The address of an article of the archive in which something was observed.</summary>
    public static string AddressOf(string slug) => $"/article/{slug}";
}
