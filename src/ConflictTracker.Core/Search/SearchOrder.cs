namespace ConflictTracker.Core.Search;

public enum SearchOrder
{
    Newest,
    Oldest,
    Best,
}
