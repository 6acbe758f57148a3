using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>A text that only its sentences date.</summary>
internal sealed class TextRules(Scales scales)
{
    /// <summary>So many days about a vague count another day may be meant.</summary>
    private const int VagueBy = 10;

    /// <summary>Nothing but the sentences themselves: a checked date in the opening dates the text; dates that lie close
    /// together tell its days; dates far apart are history, unless the text opens with the latest of them.</summary>
    public void ByTextAlone()
    {
        Sighting? vague = scales.Strongest(s => s.IsCount && s.Cue.IsVague);
        List<Sighting> dates =
        [
            .. scales.Sightings.Where(s =>
                s.Days is not null && s.Cue is { Kind: CueKind.TextDate, IsBound: false, Days: null }
            ),
        ];
        bool isChecked = dates.Exists(d =>
            d.Cue is { Spot: CueSpot.Lead or CueSpot.Title, Weekday: { } weekday } && weekday == d.Last.DayOfWeek
        );
        if (vague is not null && !isChecked)
        {
            Sighting? near = dates
                .Where(d =>
                    d.Cue.Spot is CueSpot.Lead or CueSpot.Title
                    && Math.Abs(d.Last.DayNumber - vague.Last.DayNumber) <= VagueBy
                )
                .MaxBy(d => d.Last);
            if (near is not null)
            {
                near.Decides();
                vague.Agrees("is about that day");
                scales.Coverage = near.Days;
                scales.Standing = Standing.Inferred;
                scales.Because = DatingReason.Of(near) + ", the latest day that it tells of.";
                return;
            }

            vague.Decides();
            scales.Coverage = vague.Days;
            scales.Standing = Standing.Inferred;
            scales.Because = $"{DatingReason.Of(vague)}, give or take some days.";
            return;
        }

        if (dates.Count == 0)
        {
            return;
        }

        Sighting latest = dates.MaxBy(d => d.Last)!;
        bool isClose = latest.Last.DayNumber - dates.Min(d => d.Last.DayNumber) <= 10;
        bool opensText = latest == dates[0] && latest.Cue is { IsPrinted: true, Spot: CueSpot.Lead };
        if (!isClose && !opensText)
        {
            return;
        }

        List<Sighting> same = [.. dates.Where(d => d.Last == latest.Last)];
        bool isOpening = same.Exists(s => s.Cue.Spot is CueSpot.Lead or CueSpot.Title);
        if (!isOpening && dates.Count < 2 && latest.Days is { Length: 1 })
        {
            return;
        }

        latest.Decides();
        scales.Standing = Standing.Inferred;
        scales.Coverage = latest.Days;
        scales.Because = DatingReason.Of(latest) + ", the latest day that it tells of.";
        if (isOpening && same.Exists(s => s.Cue.Weekday == latest.Last.DayOfWeek))
        {
            scales.Published = new PartialDate(latest.Last);
        }

        if (dates.Any(d => d.Last == latest.Last.AddDays(-1)))
        {
            scales.Coverage = new DateSpan(latest.Last.AddDays(-1), latest.Last);
        }
    }
}
