namespace ConflictTracker.Web.Articles;

/// <summary>A piece of text, marked as a cue or plain.</summary>
/// <param name="Cue">The number of the cue that these words are, or null.</param>
public sealed record TextRun(string Text, int? Cue);
