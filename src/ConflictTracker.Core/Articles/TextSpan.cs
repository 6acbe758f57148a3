namespace ConflictTracker.Core.Articles;

/// <summary>A run of UTF-16 units of the decoded original.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
