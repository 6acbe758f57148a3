using ConflictTracker.Core.Dating;

namespace ConflictTracker.Core.Rulings;

/// <summary>One way in which an editor may settle a problem.</summary>
/// <param name="Id">Stable while the article's cues are: what a form sends.</param>
/// <param name="Words">What it decides, as a button says it: "Take the day number: 19 November 2024".</param>
/// <param name="Ruling">The ruling that would be in force, or null where nothing is ruled.</param>
/// <param name="Observation">How its source counts, to be kept in the ledger; or null.</param>
public sealed record RulingChoice(string Id, string Words, EditorRuling? Ruling, ClockObservation? Observation = null);
