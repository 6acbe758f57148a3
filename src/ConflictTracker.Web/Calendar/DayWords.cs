using ConflictTracker.Core.Calendar;
using ConflictTracker.Web.Resources;
using Microsoft.Extensions.Localization;

namespace ConflictTracker.Web.Calendar;

/// <summary>Days of the home conflict and of its operations in words: "Day 1,031", "Kursk day 137".</summary>
public sealed class DayWords(ConflictCalendar calendar, IStringLocalizer<Words> words)
{
    /// <summary>"Day 1,031", or null outside the conflict.</summary>
    public string? Day(DateOnly date) =>
        calendar.DayOf(date) is { } day ? words["Day {0}", DateText.Number(day.Number)].Value : null;

    /// <summary>"Days 1,027–1,031", "Day 1,031", or null where no day of the span is in the conflict.</summary>
    public string? Days(DateSpan span) => calendar.Clock.DaysOf(span) is { } days ? Days(days) : null;

    /// <summary>"Kursk day 137" for every operation that the date lies in.</summary>
    public IEnumerable<string> Operations(DateOnly date) =>
        calendar
            .SubClocks.Select(clock => clock.DaysOf(DateSpan.Of(date)))
            .OfType<DayRange>()
            .Select(days => Days(days));

    /// <summary>A run of days on any clock, the home clock's without its name.</summary>
    public string Days(DayRange days)
    {
        string from = DateText.Number(days.From.Number);
        string to = DateText.Number(days.To.Number);
        bool isOne = days.From == days.To;
        if (days.Clock == calendar.Clock.Id)
        {
            return isOne ? words["Day {0}", from] : words["Days {0}–{1}", from, to];
        }

        string name = ClockName(days.Clock);
        return isOne ? words["{0} day {1}", name, from] : words["{0} days {1}–{2}", name, from, to];
    }

    /// <summary>What a clock is called before a day's number: a word of its own where there is one.</summary>
    public string ClockName(string clock)
    {
        LocalizedString name = words[$"clock.{clock}"];
        return name.ResourceNotFound ? calendar.Clocks.FirstOrDefault(c => c.Id == clock)?.Name ?? clock : name.Value;
    }
}
