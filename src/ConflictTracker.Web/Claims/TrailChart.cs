using System.Globalization;
using ConflictTracker.Core.Claims;

namespace ConflictTracker.Web.Claims;

/// <summary>A trail drawn: days to the right, numbers upwards from nought, a line for each teller.</summary>
public sealed class TrailChart
{
    public const double Left = 52;
    public const double Right = 318;
    public const double Bottom = 138;
    private const double Top = 22;
    private const double Margin = 12;
    private const double Width = Right - Left - (2 * Margin);

    private TrailChart(IReadOnlyList<ChartLine> lines, IReadOnlyList<ChartTick> ticks)
    {
        Lines = lines;
        Ticks = ticks;
    }

    public IReadOnlyList<ChartLine> Lines { get; }

    public IReadOnlyList<ChartTick> Ticks { get; }

    /// <param name="name">What a point is called: its figure and its teller.</param>
    public static TrailChart Of(Trail trail, SideBook sides, Func<ToldClaim, string> name)
    {
        ArgumentNullException.ThrowIfNull(trail);
        List<ToldClaim> told = [.. trail.Figures.Where(f => f.ToldOn is not null && f.Claim.Value is not null)];
        if (told.Count == 0)
        {
            return new TrailChart([], []);
        }

        decimal step = Step(told.Max(t => t.Claim.ValueTo ?? t.Claim.Value!.Value));
        int first = told.Min(t => t.ToldOn!.Value.DayNumber);
        int length = told.Max(t => t.ToldOn!.Value.DayNumber) - first;
        double Height(decimal value) => Bottom - ((double)(value / (step * 3)) * (Bottom - Top));
        // Figures of a single day stand side by side in the order in which they are told.
        double Across(ToldClaim t, int order) =>
            length > 0 ? Left + Margin + ((t.ToldOn!.Value.DayNumber - first) / (double)length * Width)
            : told.Count == 1 ? (Left + Right) / 2
            : Left + Margin + (order / (double)(told.Count - 1) * Width);

        List<ChartLine> lines =
        [
            .. told.Select(
                    (t, i) =>
                        (
                            Told: t,
                            Point: new ChartPoint(
                                Across(t, i),
                                Height(t.Claim.Value!.Value),
                                t.Claim.ValueTo is { } to ? Height(to) : null,
                                sides.Of(t.Claim.Side).Shape,
                                name(t)
                            )
                        )
                )
                .GroupBy(p => p.Told.Teller)
                .Select(g => LineOf([.. g.Select(p => p.Point)], isDrawn: length > 0)),
        ];
        return new TrailChart(
            lines,
            [.. Enumerable.Range(0, 4).Select(i => new ChartTick(Height(step * i), step * i))]
        );
    }

    /// <summary>A coordinate as SVG writes it.</summary>
    public static string At(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A third of the axis: 1, 2 or 5 and its noughts, so that three of them reach the highest figure.</summary>
    private static decimal Step(decimal highest)
    {
        decimal power = 1;
        while (power * 15 < highest)
        {
            power *= 10;
        }

        decimal[] steps = [1, 2, 3, 4, 5];
        return power * steps.First(s => s * power * 3 >= highest || s == 5);
    }

    private static ChartLine LineOf(List<ChartPoint> points, bool isDrawn) =>
        new(
            points[0].Shape,
            isDrawn && points.Count > 1 ? "M" + string.Join('L', points.Select(p => $"{At(p.X)} {At(p.Y)}")) : "",
            points
        );
}
