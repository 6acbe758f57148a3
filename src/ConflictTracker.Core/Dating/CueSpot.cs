namespace ConflictTracker.Core.Dating;

/// <summary>Where a document says a cue. What stands higher weighs more.</summary>
public enum CueSpot
{
    /// <summary>Deep in the text.</summary>
    Body,

    /// <summary>In its first paragraphs.</summary>
    Lead,

    /// <summary>In the title.</summary>
    Title,

    /// <summary>Around the text: metadata, address, file name, a prefix.</summary>
    Outside,
}
