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

    /// <summary>The post: the block itself where it is a social post, or the post that a paragraph quotes.</summary>
    public SocialPost? Post { get; init; }

    /// <summary>How the text lies in the original where markup stands between; empty where the text is the original's
    /// own at <see cref="Place"/>, unit for unit.</summary>
    public IReadOnlyList<TextRun> Runs { get; init; } = [];

    /// <summary>Where a stretch of <see cref="Text"/> stands in the decoded original.</summary>
    public TextSpan PlaceOf(int start, int length)
    {
        if (Runs.Count == 0)
        {
            int first = Math.Min(start, Place.Length);
            return new TextSpan(Place.Start + first, Math.Min(length, Place.Length - first));
        }

        int begin = SourceOf(start, atEnd: false);
        int end = length == 0 ? begin : SourceOf(start + length - 1, atEnd: true);
        return new TextSpan(begin, Math.Max(0, end - begin));
    }

    private int SourceOf(int index, bool atEnd)
    {
        int low = 0;
        int high = Runs.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = Runs[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }

        TextRun run = Runs[low];
        int inside = Math.Clamp(index - run.Start, 0, run.Length);
        return run.Length == run.Source.Length ? Math.Min(run.Source.Start + inside + (atEnd ? 1 : 0), run.Source.End)
            : atEnd ? run.Source.End
            : run.Source.Start;
    }
}
