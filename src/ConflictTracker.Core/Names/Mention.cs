using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Names;

/// <summary>A name from the gazetteers, met in a text.</summary>
/// <param name="Name">The name that the archive uses.</param>
/// <param name="Text">The author's spelling, verbatim.</param>
/// <param name="Place">Where it stands in the decoded original.</param>
public sealed record Mention(NameKind Kind, string Name, string Text, TextSpan Place);
