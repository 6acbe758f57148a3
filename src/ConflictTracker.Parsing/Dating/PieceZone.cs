namespace ConflictTracker.Parsing.Dating;

/// <summary>Where in a document a piece of text stands: it decides what a date there means.</summary>
internal enum PieceZone
{
    /// <summary>A "date 2024-08-11" that a collection put before the text.</summary>
    Prefix,
    Title,
    Byline,

    /// <summary>One of the first paragraphs or list items.</summary>
    Lead,
    Body,
    Heading,
    Post,
    Caption,
    Chrome,
}
