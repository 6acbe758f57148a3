using ConflictTracker.Core.Problems;

namespace ConflictTracker.Parsing.Reading;

/// <summary>A file's text, or why there is none.</summary>
/// <param name="Text">Without a byte order mark; null when the file was refused.</param>
/// <param name="Problem">The error that refused it, or a warning about a guessed encoding; null when all is well.</param>
internal sealed record DecodedText(string? Text, Problem? Problem);
