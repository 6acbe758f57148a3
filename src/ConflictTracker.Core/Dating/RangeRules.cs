using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>A text whose title covers a run of days.</summary>
internal sealed class RangeRules(Scales scales)
{
    public void ByRange(Sighting range, Sighting? header)
    {
        DateSpan days = range.Days!.Value;
        range.Decides();
        scales.Coverage = days;
        scales.Standing = Standing.Stated;
        scales.Because = DatingReason.Of(range) + ".";
        scales.Published = new PartialDate(days.Last);
        if (header is not null && header != range && header.Last >= days.First)
        {
            scales.Published = new PartialDate(header.Last);
            header.Agrees("the publication date");
            scales.Standing =
                header.Last.DayNumber - days.Last.DayNumber <= Scales.Miscount ? Standing.Agreed : Standing.Stated;
        }
    }
}
