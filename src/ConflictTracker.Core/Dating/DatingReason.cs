using System.Globalization;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>The sentences in which verdicts give their reason: plain, one each, with the deciding words in quotation marks.</summary>
internal static class DatingReason
{
    public const string Nothing = "Nothing in the text or around it says when it was written.";

    public static string Text(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Text(DateSpan span) =>
        span.First == span.Last ? Text(span.Last)
        : span.First.Year != span.Last.Year ? $"{Text(span.First)} to {Text(span.Last)}"
        : span.First.Month != span.Last.Month
            ? $"{span.First.ToString("d MMMM", CultureInfo.InvariantCulture)} to {Text(span.Last)}"
        : $"{span.First.Day.ToString(CultureInfo.InvariantCulture)} to {Text(span.Last)}";

    public static string Text(PartialDate date) =>
        date.Precision switch
        {
            DatePrecision.Year => date.First.ToString("yyyy", CultureInfo.InvariantCulture),
            DatePrecision.Month => date.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            _ => Text(date.First),
        };

    /// <summary>What the deciding cue says: "The title counts “day 550”, which is 27 August 2023".</summary>
    public static string Of(Sighting decides) =>
        $"{Said(decides)} “{decides.Cue.Text}”, which is {Text(decides.Days!.Value)}{Mending(decides)}";

    private static string Said(Sighting sighting)
    {
        if (sighting.Cue is { Kind: CueKind.Dateline, ReportsDayBefore: true })
        {
            return "The day after";
        }

        string where = sighting.Cue.Spot == CueSpot.Title ? "The title" : "The text";
        return sighting.Cue.Kind switch
        {
            CueKind.Ruling => "An editor ruled",
            CueKind.Metadata => "The file’s metadata says",
            CueKind.Dateline => $"{where} dates itself",
            CueKind.TitleDayRange => $"{where} covers",
            CueKind.StatedDay => $"{where} counts",
            CueKind.OperationDay => $"{where} counts the days of an operation:",
            CueKind.BylineStamp => sighting.Cue.IsUpdate ? "The last change is stamped" : "A stamp says",
            CueKind.LeadingDate => "The line before the text says",
            CueKind.Url => "The address has",
            CueKind.FileName => "The file’s name has",
            CueKind.SocialPost or CueKind.Caption => "A post or caption is dated",
            _ => $"{where} tells of",
        };
    }

    private static string Mending(Sighting sighting)
    {
        string publisher = sighting.PublisherDelta is { } delta and not 0
            ? string.Create(
                CultureInfo.InvariantCulture,
                $", as this publisher’s count runs {Math.Abs(delta)} {(delta < 0 ? "behind" : "ahead")}"
            )
            : "";
        return sighting.Cue.Weekday is not { } weekday ? publisher
            : sighting.HasWrongWeekday ? $"{publisher}, a {sighting.Last.DayOfWeek} and no {weekday}, as it says"
            : sighting.Shift == 0 ? $"{publisher}, a {weekday} as it says"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{publisher}, the {weekday} nearest to that count ({sighting.Shift:+0;-0} days)"
            );
    }
}
