using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Dating;

/// <summary>An editor’s ruling: one more cue, and the one that decides.</summary>
internal sealed class RulingRules(Scales scales)
{
    public void ByRuling(EditorRuling ruling)
    {
        scales.Published = ruling.Published ?? scales.Published;
        scales.Coverage =
            ruling.Coverage
            ?? (ruling.Published is { Precision: DatePrecision.Day } day ? DateSpan.Of(day.First) : scales.Coverage);
        foreach (Sighting s in scales.Sightings.Where(s => s.Role is CueRole.Decides or CueRole.Dissents))
        {
            bool agrees =
                s.Days is { } days
                && (scales.Coverage?.Overlaps(days) == true || scales.Published?.Span.Overlaps(days) == true);
            if (agrees && s.Role == CueRole.Dissents)
            {
                // What the rules had turned away may be what the editor found right.
                s.Agrees("as the editor ruled");
            }
            else if (s.Role == CueRole.Decides)
            {
                s.Role = agrees ? CueRole.Agrees : CueRole.Dissents;
                s.Reason = agrees ? s.Reason : "overruled by an editor";
            }
        }

        string words = ruling.Published?.ToString() ?? ruling.Coverage!.Value.ToString();
        var cue = new DateCue(CueKind.Ruling, words, null, ruling.Published)
        {
            Spot = CueSpot.Outside,
            Span = ruling.Coverage,
        };
        scales.Sightings.Insert(
            0,
            new Sighting(cue, scales.Coverage ?? scales.Published!.Value.Span, 0, null) { Role = CueRole.Decides }
        );
        scales.Standing = Standing.Stated;
        scales.Because = $"An editor ruled “{words}”" + (ruling.Note is { Length: > 0 } note ? $": {note}" : ".");
    }
}
