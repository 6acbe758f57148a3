using System.Globalization;
using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Web.Search;

/// <summary>Hits over the war as bars, one a week from the first with hits to the last.</summary>
/// <param name="Bars">Only weeks with hits.</param>
/// <param name="Most">Articles of the fullest week.</param>
public sealed record HitStrip(IReadOnlyList<HitBar> Bars, int Most)
{
    public const int Width = 840;

    public const int Height = 76;

    private const double Widest = 62;

    /// <param name="weeks">By Monday, in order.</param>
    public static HitStrip Of(IReadOnlyList<DayCount> weeks)
    {
        if (weeks.Count == 0)
        {
            return new HitStrip([], 0);
        }

        DateOnly first = weeks[0].Date;
        int columns = ((weeks[^1].Date.DayNumber - first.DayNumber) / 7) + 1;
        double step = Math.Min(Widest, (double)Width / columns);
        int most = weeks.Max(w => w.Articles);
        return new HitStrip([.. weeks.Select(w => Bar(w, (w.Date.DayNumber - first.DayNumber) / 7, step, most))], most);
    }

    private static HitBar Bar(DayCount week, int column, double step, int most)
    {
        double height = Math.Max(3, Math.Round(week.Articles * (Height - 14.0) / most));
        return new HitBar(
            week.Date,
            week.Articles,
            Number(column * step),
            Number(Height - height),
            Number(Math.Max(1, step * 0.85)),
            Number(height)
        );
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
