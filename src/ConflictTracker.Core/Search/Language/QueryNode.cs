namespace ConflictTracker.Core.Search.Language;

/// <summary>A part of a query: a condition that an article meets or does not. Nodes with equal parts are equal.</summary>
public abstract record QueryNode
{
    private protected QueryNode() { }
}
