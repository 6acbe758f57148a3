using System.Globalization;

namespace ConflictTracker.Web.Backups;

/// <summary>The folder of the nightly backups: <c>nightly-20241220T033000Z</c> and the like. Anything else in it is
/// nobody's business here.</summary>
internal sealed class NightlyFolder(string folder)
{
    private const string Prefix = "nightly-";
    private const string Format = "yyyyMMdd'T'HHmmss'Z'";

    public string PlaceFor(DateTimeOffset moment) =>
        Path.Combine(folder, Prefix + moment.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture));

    public DateTimeOffset? Newest => Moments().Select(m => (DateTimeOffset?)m).Max();

    /// <summary>Deletes what is neither among the newest nor the newest of one of the weeks before them. Call it when a new
    /// one stands: with that, at least one is always left.</summary>
    /// <returns>How many were deleted.</returns>
    public int Rotate(int daily, int weekly)
    {
        DateTimeOffset[] newestFirst = [.. Moments().OrderDescending()];
        HashSet<DateTimeOffset> kept =
        [
            .. newestFirst.Take(daily),
            .. newestFirst
                .Skip(daily)
                .GroupBy(m => (ISOWeek.GetYear(m.UtcDateTime), ISOWeek.GetWeekOfYear(m.UtcDateTime)))
                .Take(weekly)
                .Select(week => week.First()),
        ];
        DateTimeOffset[] expired = [.. newestFirst.Where(m => !kept.Contains(m))];
        foreach (DateTimeOffset moment in expired)
        {
            Directory.Delete(PlaceFor(moment), recursive: true);
        }

        return expired.Length;
    }

    private IEnumerable<DateTimeOffset> Moments() =>
        Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder, Prefix + "*").Select(MomentOf).OfType<DateTimeOffset>()
            : [];

    private static DateTimeOffset? MomentOf(string path) =>
        DateTimeOffset.TryParseExact(
            Path.GetFileName(path)[Prefix.Length..],
            Format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out DateTimeOffset moment
        )
            ? moment
            : null;
}
