using System.Globalization;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Web.Calendar;

/// <summary>Dates as people read them, in the language of the request. Addresses and <c>datetime</c> are always ISO.</summary>
public static class DateText
{
    /// <summary>"Friday 20 December 2024".</summary>
    public static string Full(DateOnly date) =>
        Capital(Write(date, IsUkrainian ? "dddd, d MMMM yyyy" : "dddd d MMMM yyyy"));

    /// <summary>"Fri 20 Dec 2024".</summary>
    public static string Brief(DateOnly date) => Write(date, "ddd d MMM yyyy");

    /// <summary>"20 December 2024".</summary>
    public static string Plain(DateOnly date) => Write(date, "d MMMM yyyy");

    /// <summary>"December 2024".</summary>
    public static string Month(DateOnly date) => Capital(Write(date, "MMMM yyyy"));

    /// <summary>"Fri".</summary>
    public static string Weekday(DateOnly date) => Write(date, "ddd");

    /// <summary>"20 Dec".</summary>
    public static string DayAndMonth(DateOnly date) => Write(date, "d MMM");

    /// <summary>A date as precisely as it is known: "Friday 20 December 2024", "December 2024", "2024".</summary>
    public static string Of(PartialDate date) =>
        date.Precision switch
        {
            DatePrecision.Year => Write(date.First, "yyyy"),
            DatePrecision.Month => Month(date.First),
            _ => Full(date.First),
        };

    /// <summary>"Mon 16 – Fri 20 Dec 2024": what two days share is said once.</summary>
    public static string WithWeekdays(DateSpan span)
    {
        if (span.Length == 1)
        {
            return Brief(span.First);
        }

        string first =
            span.First.Year != span.Last.Year ? "ddd d MMM yyyy"
            : span.First.Month != span.Last.Month ? "ddd d MMM"
            : "ddd d";
        return $"{Write(span.First, first)} – {Brief(span.Last)}";
    }

    /// <summary>"9–22 Dec 2024".</summary>
    public static string Of(DateSpan span)
    {
        string last = Write(span.Last, "d MMM yyyy");
        if (span.Length == 1)
        {
            return last;
        }

        return span.First.Year != span.Last.Year ? $"{Write(span.First, "d MMM yyyy")} – {last}"
            : span.First.Month != span.Last.Month ? $"{Write(span.First, "d MMM")} – {last}"
            : $"{Write(span.First, "%d")}–{last}";
    }

    /// <summary>A moment, to the minute, in UTC: "20 December 2024, 14:05 UTC".</summary>
    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.CurrentCulture);

    /// <summary>A moment as <c>datetime</c> takes it, to the second: "2024-12-20T14:05:09Z".</summary>
    public static string Iso(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A number with its groups: "1,031".</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);

    public static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    private static bool IsUkrainian => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "uk";

    private static string Write(DateOnly date, string format) => date.ToString(format, CultureInfo.CurrentCulture);

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];
}
