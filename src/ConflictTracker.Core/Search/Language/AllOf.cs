namespace ConflictTracker.Core.Search.Language;

/// <summary>Every part must hold: words that stand side by side.</summary>
/// <param name="Parts">Two or more, none of them an <see cref="AllOf"/>.</param>
public sealed record AllOf(IReadOnlyList<QueryNode> Parts) : QueryNode
{
    public bool Equals(AllOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(17, HashCode.Combine);
}
