namespace ConflictTracker.Core.Search.Language;

/// <summary>One part is enough: <c>a OR b</c>. Binds less than words side by side.</summary>
/// <param name="Parts">Two or more, none of them an <see cref="AnyOf"/>.</param>
public sealed record AnyOf(IReadOnlyList<QueryNode> Parts) : QueryNode
{
    public bool Equals(AnyOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(19, HashCode.Combine);
}
