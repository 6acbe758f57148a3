namespace ConflictTracker.Core.Dating;

/// <summary>The order of the rules, which is that of docs/DATING.md: impossible dates out, then what the text says of itself in
/// the most explicit way, then what is left over, then the editor.</summary>
internal static class Weighing
{
    public static Scales Of(DatingEvidence evidence)
    {
        var scales = new Scales(evidence);
        var checks = new DatingChecks(scales);
        if (scales.Evidence.Ruling is { IsUndated: true } undated)
        {
            scales.Because = "An editor found that nothing dates it" + (undated.Note is { } note ? $": {note}" : ".");
            return scales;
        }

        checks.OverruleImpossible();
        Sighting? header = scales.Strongest(s => s.IsDayHeader);
        Sighting? range = scales.Strongest(s => s.IsRange);
        Sighting? count = scales.Strongest(s => s.IsCount && s.Cue is { IsVague: false });
        Sighting? month = scales.Strongest(s => s.IsMonthHeader);
        if (range is not null && (header is null || header == range || range.DistanceTo(header.Last) <= 31))
        {
            new RangeRules(scales).ByRange(range, header);
        }
        else if (header is not null)
        {
            new HeaderRules(scales).ByHeader(header, count);
        }
        else if (count is not null)
        {
            new CountRules(scales).ByCount(count, month);
        }
        else if (month is not null)
        {
            new CountRules(scales).ByMonth(month);
        }
        else
        {
            new TextRules(scales).ByTextAlone();
        }

        checks.NoteTheRest();
        if (scales.Evidence.Ruling is { } ruling && (ruling.Published is not null || ruling.Coverage is not null))
        {
            new RulingRules(scales).ByRuling(ruling);
            scales.Settle();
            checks.CheckPossible();
            return scales;
        }

        checks.Check();
        checks.CheckPossible();
        return scales;
    }
}
