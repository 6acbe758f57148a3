using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Rulings;

/// <summary>Which rulings fit a problem of an article's date. Each is a cue: the article is read again under it.</summary>
public static class RulingChoices
{
    /// <param name="evidence">The article's cues with its conflict's calendar and its source; without a ruling.</param>
    /// <param name="verdict">What stands.</param>
    /// <param name="inForce">The ruling in force, whose title and tags are kept; or null.</param>
    /// <param name="address">Where the article is seen: an observation names it.</param>
    public static IReadOnlyList<RulingChoice> Of(
        Problem problem,
        DatingEvidence evidence,
        DatingVerdict verdict,
        EditorRuling? inForce,
        string address
    )
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(verdict);
        if (!problem.Code.StartsWith("CT2", StringComparison.Ordinal))
        {
            return [];
        }

        IEnumerable<RulingChoice> choices = DayChoices
            .Of(problem, evidence, verdict)
            .DistinctBy(c => c.Days)
            .Select(c => new RulingChoice(
                $"day-{c.Days}",
                $"{c.Name}: {DatingReason.Text(c.Days)}",
                Ruling(c.Days, c.Name, inForce)
            ));
        if (problem.Code is "CT2003" or "CT2004" or "CT2008" or "CT2010")
        {
            choices = choices.Append(Undated(inForce));
        }

        return SourceCount(problem, evidence, verdict, inForce, address) is { } counts
            ? [.. choices, counts]
            : [.. choices];
    }

    private static EditorRuling Ruling(DateSpan days, string why, EditorRuling? inForce) =>
        (inForce ?? new EditorRuling()) with
        {
            Published = new PartialDate(days.Last),
            Coverage = days,
            IsUndated = false,
            Note = why,
        };

    private static RulingChoice Undated(EditorRuling? inForce) =>
        new(
            "undated",
            "Nothing dates it",
            (inForce ?? new EditorRuling()) with
            {
                Published = null,
                Coverage = null,
                IsUndated = true,
                Note = "Nothing dates it",
            }
        );

    /// <summary>A count that is a day or three off its date may be how the source counts in that time.</summary>
    private static RulingChoice? SourceCount(
        Problem problem,
        DatingEvidence evidence,
        DatingVerdict verdict,
        EditorRuling? inForce,
        string address
    )
    {
        if (
            problem.Code is not ("CT2001" or "CT2002" or "CT2005")
            || evidence is not { Source: { } source, Calendar: { } calendar }
            || verdict.Coverage is not { } coverage
            || calendar.Clock.DayOf(coverage.Last) is not { } day
            || verdict.Cues.Select(c => c.Cue).FirstOrDefault(c => c.Days?.Clock == calendar.Clock.Id)
                is not { Days: { } stated }
        )
        {
            return null;
        }

        int off = stated.To.Number - day.Number;
        return off == 0 || Math.Abs(off) > Scales.Miscount
            ? null
            : new RulingChoice(
                $"count-{off.ToString(CultureInfo.InvariantCulture)}",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{source} counts {Math.Abs(off)} {(off > 0 ? "ahead" : "behind")} in this period: {DatingReason.Text(coverage.Last)}"
                ),
                Ruling(coverage, $"{source} counts otherwise in this period", inForce),
                new ClockObservation(source, stated.To.Number, coverage.Last, address)
            );
    }
}
