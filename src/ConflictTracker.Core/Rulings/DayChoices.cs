using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Rulings;

/// <summary>The days that the cues of a problem stand for: each is a day that an editor may take.</summary>
internal static class DayChoices
{
    public static IEnumerable<(string Name, DateSpan Days)> Of(
        Problem problem,
        DatingEvidence evidence,
        DatingVerdict verdict
    )
    {
        if (problem.Code is "CT2008" or SourceHabit.Code && verdict.Coverage is { } range)
        {
            yield return ("Take all of it", range);
            yield return ("Take its last day", DateSpan.Of(range.Last));
            yield break;
        }

        var reader = new SightingReader(evidence);
        foreach (WeighedCue weighed in verdict.Cues.Where(c => IsAbout(c, problem)))
        {
            foreach ((string name, DateSpan days) in Of(weighed.Cue, problem.Code, reader))
            {
                yield return (name, days);
            }
        }

        // A date that cannot be is no date to keep.
        if (verdict.Coverage is { } coverage && problem.Code is not ("CT2003" or "CT2004"))
        {
            yield return ("Keep the date", coverage);
        }
    }

    /// <summary>The cues that the message quotes, and the one that decided.</summary>
    private static bool IsAbout(WeighedCue weighed, Problem problem) =>
        weighed.Cue.Kind != CueKind.Ruling
        && (
            problem.Message.Contains($"“{weighed.Cue.Text}”", StringComparison.Ordinal)
            || weighed.Role == CueRole.Decides
        );

    private static IEnumerable<(string Name, DateSpan Days)> Of(DateCue cue, string code, SightingReader reader)
    {
        if (reader.Read(cue).Days is not { } days)
        {
            yield break;
        }

        bool isImpossible = code is "CT2003" or "CT2004";
        if (cue.Days is not null && cue.Weekday is not null)
        {
            // Read without its weekday, the number stands for itself.
            if (reader.Read(cue with { Weekday = null }).Days is { } counted && counted != days)
            {
                yield return ("Take the day number", counted);
                yield return ("Take the weekday", days);
                yield break;
            }
        }

        if (!isImpossible)
        {
            yield return (NameOf(cue, code), days);
        }

        if (cue is { Days: null, Weekday: { } weekday, Date.Precision: DatePrecision.Day } && days.Length == 1)
        {
            DateOnly near = WeekdayCheck.Nearest(days.First, weekday);
            if (near != days.First)
            {
                yield return ("Take the weekday", DateSpan.Of(near));
            }
        }
    }

    private static string NameOf(DateCue cue, string code) =>
        cue.Kind switch
        {
            CueKind.Metadata or CueKind.LeadingDate or CueKind.Url or CueKind.FileName => "Take the header",
            CueKind.BylineStamp => "Take the stamp",
            CueKind.SocialPost => "Take the post",
            CueKind.Caption => "Take the caption",
            CueKind.TitleDayRange => "Take the title",
            CueKind.StatedDay or CueKind.OperationDay => cue.Spot == CueSpot.Title ? "Take the title’s day number"
            : code == "CT2006" ? "Take the text’s day number"
            : "Take the day number",
            _ => code == "CT2002" ? "Take the body" : "Take the date",
        };
}
