namespace ConflictTracker.Core.Search.Language;

/// <summary>Words and phrases close to each other, in any order: <c>NEAR(missile "power station", 5)</c>.</summary>
/// <param name="Parts">Two or more, each a <see cref="HasWord"/> or <see cref="HasPhrase"/>.</param>
/// <param name="Distance">How many other words may stand between the first and the last of them.</param>
public sealed record HasNear(IReadOnlyList<QueryNode> Parts, int Distance) : QueryNode
{
    public const int DefaultDistance = 10;

    public const int LongestDistance = 100;

    public bool Equals(HasNear? other) =>
        other is not null && Distance == other.Distance && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(Distance, HashCode.Combine);
}
