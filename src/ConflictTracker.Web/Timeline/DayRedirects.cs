using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Timeline;
using ConflictTracker.Web.Calendar;

namespace ConflictTracker.Web.Timeline;

/// <summary>Days by their number lead to the permanent link by their date: <c>/day/1031</c>, <c>/day/kursk-137</c>;
/// <c>/day</c> alone to the newest day that holds anything.</summary>
internal static class DayRedirects
{
    public static void MapDayRedirects(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/day", LatestAsync);
        endpoints.MapGet(
            "/day/{number:int}",
            (int number, HttpRequest request, ConflictCalendar calendar) =>
                Redirect(number.ToString(CultureInfo.InvariantCulture), request, calendar)
        );
        endpoints.MapGet("/day/{day:regex(^[a-z][a-z0-9-]*-[0-9]+$)}", Redirect);
    }

    private static IResult Redirect(string day, HttpRequest request, ConflictCalendar calendar) =>
        DayExpression.Read(day, calendar) is { } date
            ? Results.Redirect(SiteUrls.Of(request, calendar).Day(date.First), permanent: true)
            : Results.NotFound();

    private static async Task<IResult> LatestAsync(
        HttpRequest request,
        ConflictCalendar calendar,
        TimelineQueries timeline,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<DayCount> counts = await timeline.CountsAsync(cancellationToken);
        SiteUrls urls = SiteUrls.Of(request, calendar);
        return Results.Redirect(counts.Count > 0 ? urls.Day(counts[^1].Date) : urls.Home);
    }
}
