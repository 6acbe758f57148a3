namespace ConflictTracker.Core.Search.Language;

/// <summary>Builds conditions from parts, flat where the parts are of the same kind.</summary>
public static class Combine
{
    /// <summary>Nulls are left out; null when nothing is left.</summary>
    public static QueryNode? All(IEnumerable<QueryNode?> parts)
    {
        List<QueryNode> flat =
        [
            .. parts.SelectMany(p =>
                p is AllOf all ? all.Parts
                : p is null ? []
                : [p]
            ),
        ];
        return flat.Count > 1 ? new AllOf(flat) : flat.SingleOrDefault();
    }

    /// <inheritdoc cref="All"/>
    public static QueryNode? Any(IEnumerable<QueryNode?> parts)
    {
        List<QueryNode> flat =
        [
            .. parts.SelectMany(p =>
                p is AnyOf any ? any.Parts
                : p is null ? []
                : [p]
            ),
        ];
        return flat.Count > 1 ? new AnyOf(flat) : flat.SingleOrDefault();
    }
}
