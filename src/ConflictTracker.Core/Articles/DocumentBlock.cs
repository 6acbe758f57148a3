namespace ConflictTracker.Core.Articles;

/// <summary>A typed piece of a document, with its place in the original.</summary>
/// <param name="Text">All the words of the block as the reader sees them: for a caption with its credit, for a post with
/// the line that attributes it. Never markup.</param>
/// <param name="Place">Where it stands in the decoded original.</param>
/// <param name="Level">A heading's level, 2 to 6; 0 otherwise. A heading that runs into its paragraph is a block of its
/// own with <see cref="RunsIn"/> set.</param>
public sealed record DocumentBlock(BlockKind Kind, string Text, TextSpan Place, int Level = 0)
{
    /// <summary>The heading runs into the paragraph after it.</summary>
    public bool RunsIn { get; init; }

    /// <summary>The caption's words without its credit, or null for other kinds.</summary>
    public string? CaptionText { get; init; }

    /// <summary>Who made the picture, as printed.</summary>
    public string? Credit { get; init; }

    /// <summary>The post, where the block is one.</summary>
    public SocialPost? Post { get; init; }
}
