using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Dating;

/// <summary>One document's cues, and the verdict as far as the rules have come.</summary>
internal sealed class Scales
{
    /// <summary>A count this near to a date is a miscount; further off, one of the two belongs to another day.</summary>
    public const int Miscount = 3;

    private readonly List<Problem> _problems = [];

    public Scales(DatingEvidence evidence)
    {
        Evidence = evidence;
        var reader = new SightingReader(evidence);
        Sightings = [.. evidence.Cues.Select(reader.Read)];
    }

    public DatingEvidence Evidence { get; }

    public List<Sighting> Sightings { get; }

    public IReadOnlyList<Problem> Problems => _problems;

    public PartialDate? Published { get; set; }

    public DateSpan? Coverage { get; set; }

    public Standing Standing { get; set; } = Standing.Undated;

    public string Because { get; set; } = DatingReason.Nothing;

    public void Report(Problem problem) => _problems.Add(problem);

    /// <summary>An editor has decided: what the cues disagreed about is no problem any more.</summary>
    public void Settle() => _problems.Clear();

    /// <summary>The weightiest sighting that names days and was not overruled; of equals, the first in the text.</summary>
    public Sighting? Strongest(Func<Sighting, bool> which) =>
        Sightings.Where(s => s.Days is not null && s.Role != CueRole.Dissents && which(s)).MaxBy(s => s.Strength);

    /// <summary>Whether the text prints the date together with its right weekday.</summary>
    public bool IsPrintedWithWeekday(DateOnly date) =>
        Sightings.Any(s =>
            s.Cue is { Date: not null, Weekday: { } weekday, IsBound: false }
            && weekday == date.DayOfWeek
            && s.Days is not null
            && s.Last == date
        );
}
