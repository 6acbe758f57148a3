using System.Globalization;
using System.Text;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Web.Search;

/// <summary>
/// Hits over the war as bars, one a week from the first with hits to the last, each one unit wide. A bar of a long war is
/// too narrow to be hit by a finger: what can be pointed at is four weeks then.
/// </summary>
/// <param name="Bars">The path of all bars.</param>
/// <param name="Fullest">The path of those that are highest, once more.</param>
/// <param name="Spans">Only those with hits, in order.</param>
/// <param name="Columns">How many weeks, those without hits among them.</param>
public sealed record HitStrip(string Bars, string Fullest, IReadOnlyList<HitSpan> Spans, int Columns)
{
    public const int Width = 840;

    public const int Height = 76;

    private const int MostSingleWeeks = 52;
    private const double Widest = 62;

    /// <summary>How many weeks a link leads to.</summary>
    public int WeeksInSpan => SpanOf(Columns);

    /// <summary>A week's width, as SVG writes it.</summary>
    public string Step =>
        Math.Min(Widest, (double)Width / Math.Max(1, Columns)).ToString("0.###", CultureInfo.InvariantCulture);

    /// <param name="weeks">By Monday, in order, only weeks with hits.</param>
    public static HitStrip Of(IReadOnlyList<DayCount> weeks)
    {
        if (weeks.Count == 0)
        {
            return new HitStrip("", "", [], 0);
        }

        DateOnly first = weeks[0].Date;
        int columns = ColumnOf(weeks[^1]) + 1;
        int most = weeks.Max(w => w.Articles);
        StringBuilder bars = new();
        StringBuilder fullest = new();
        SortedDictionary<int, int> spans = [];
        foreach (DayCount week in weeks)
        {
            int column = ColumnOf(week);
            int height = Math.Max(3, (int)Math.Round(week.Articles * (Height - 14.0) / most));
            AddBar(bars, column, height);
            if (week.Articles == most)
            {
                AddBar(fullest, column, height);
            }

            int start = column - (column % SpanOf(columns));
            spans[start] = spans.GetValueOrDefault(start) + week.Articles;
        }

        return new HitStrip(
            bars.ToString(),
            fullest.ToString(),
            [.. spans.Select(s => Span(first, s.Key, Math.Min(columns - s.Key, SpanOf(columns)), s.Value))],
            columns
        );

        int ColumnOf(DayCount week) => (week.Date.DayNumber - first.DayNumber) / 7;
    }

    private static int SpanOf(int columns) => columns > MostSingleWeeks ? 4 : 1;

    private static void AddBar(StringBuilder path, int column, int height) =>
        path.Append(CultureInfo.InvariantCulture, $"M{column} {Height - height}h.85v{height}h-.85z");

    private static HitSpan Span(DateOnly first, int column, int weeks, int articles) =>
        new(
            new DateSpan(first.AddDays(column * 7), first.AddDays(((column + weeks) * 7) - 1)),
            articles,
            string.Create(CultureInfo.InvariantCulture, $"M{column} 0h{weeks}v{Height}h-{weeks}z")
        );
}
