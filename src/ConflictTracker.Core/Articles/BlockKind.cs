namespace ConflictTracker.Core.Articles;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Quote,

    /// <summary>A picture's caption, its credit apart.</summary>
    Caption,

    /// <summary>An embedded social post: kept as text, nothing is loaded.</summary>
    SocialPost,

    /// <summary>Navigation and the like: dropped from the text, kept in the record.</summary>
    Chrome,
}
