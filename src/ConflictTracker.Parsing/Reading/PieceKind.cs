namespace ConflictTracker.Parsing.Reading;

/// <summary>What a piece of a document is thought to be.</summary>
internal enum PieceKind
{
    /// <summary>A line or element that no rule has claimed yet; at the end, a paragraph.</summary>
    Open,

    /// <summary>Body text that may not become a heading or a title: a table row, a time stamp, a deck.</summary>
    Paragraph,
    Title,
    Byline,
    Heading,
    ListItem,
    Quote,
    Caption,

    /// <summary>A picture's credit without its words: body text, and neither a heading nor a title.</summary>
    Credit,
    SocialPost,

    /// <summary>A line of hashtags alone.</summary>
    Tags,

    /// <summary>A line of tags with their label, or below it: it tags and is body text.</summary>
    NamedTags,
    Chrome,
}
