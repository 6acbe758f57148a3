namespace ConflictTracker.Core.Dating;

/// <summary>A cue with the part it played in the verdict.</summary>
/// <param name="Number">1-based, in the order of the text: the number that marks it on screens.</param>
/// <param name="Reason">In words, why it was followed, overruled or set aside; empty when there is nothing to add.</param>
public sealed record WeighedCue(int Number, DateCue Cue, CueRole Role, string Reason);
