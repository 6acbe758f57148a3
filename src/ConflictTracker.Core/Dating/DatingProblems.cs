using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Dating;

/// <summary>What can be wrong with a document's dates, each with its remedy. Codes are those of docs/DATING.md.</summary>
internal static class DatingProblems
{
    public static Problem WeekdayContradicts(string words, DayOfWeek said, DateOnly date) =>
        Warning(
            "CT2001",
            $"{Quoted(words)} says {said}, but {Text(date)} is a {date.DayOfWeek}. Look whether the date or the weekday is meant, and rule."
        );

    public static Problem HeaderContradictsBody(string words, string why) =>
        Warning("CT2002", $"{Quoted(words)} was not followed: {why}. If it is right after all, rule so.");

    public static Problem BeforeDay1(DateOnly date, DayClock clock) =>
        Warning(
            "CT2003",
            $"{Text(date)} lies before day 1 of the count named {clock.Name} ({Text(clock.Day1)}). Look whether the article belongs to this conflict, and rule its date."
        );

    public static Problem InTheFuture(string words, DateOnly date) =>
        Warning("CT2004", $"{Quoted(words)} gives {Text(date)}, which has not come yet. Rule the date.");

    public static Problem CountContradictsDate(string words, DateOnly counted, DateOnly date) =>
        Warning(
            "CT2005",
            $"{Quoted(words)} counts to {Text(counted)}, but the text is dated {Text(date)}. The date was followed; if the count is right, rule so."
        );

    public static Problem CountsDisagree(string words, string other) =>
        Warning(
            "CT2006",
            $"{Quoted(words)} and {Quoted(other)} count different days. Rule the day if the first is wrong."
        );

    public static Problem PostIsLater(string words, DateOnly post, DateOnly date) =>
        Warning(
            "CT2007",
            $"A post of {Text(post)} ({Quoted(words)}) is later than the date {Text(date)}: the text was written or changed after it. Rule the date."
        );

    public static Problem StrangeRange(string words, int length) =>
        Warning(
            "CT2008",
            $"{Quoted(words)} spans {length.ToString(CultureInfo.InvariantCulture)} days, more than a month. Look whether it is a count of days at all, and rule."
        );

    public static Problem PostTellsTheDay(string words, DateOnly post) =>
        Warning(
            "CT2010",
            $"Only a post or caption ({Quoted(words)}) names a day, {Text(post)}; the article was put there inside the month that it states. Rule the day if the article is of another."
        );

    private static string Quoted(string words) => $"“{words}”";

    private static string Text(DateOnly date) => DatingReason.Text(date);

    private static Problem Warning(string code, string message) => new(code, ProblemSeverity.Warning, message);
}
