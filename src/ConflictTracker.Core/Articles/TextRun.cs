namespace ConflictTracker.Core.Articles;

/// <summary>A stretch of a block's text and where it stands in the decoded original.</summary>
/// <param name="Start">In UTF-16 units of the block's text.</param>
/// <param name="Length">In UTF-16 units of the block's text.</param>
/// <param name="Source">In the original: as long as the stretch where it was copied unchanged, longer or shorter where it
/// was written otherwise, as <c>&amp;amp;</c> is.</param>
public readonly record struct TextRun(int Start, int Length, TextSpan Source);
