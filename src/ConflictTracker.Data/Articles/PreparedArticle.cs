using ConflictTracker.Core.Articles;

namespace ConflictTracker.Data.Articles;

/// <summary>A draft made ready to be stored: what needs no archive is done, on any thread, before its lock is taken.</summary>
public sealed class PreparedArticle
{
    internal PreparedArticle(ArticleDraft draft, PreparedRevision revision)
    {
        Draft = draft;
        Revision = revision;
    }

    /// <summary>What was prepared.</summary>
    public ArticleDraft Draft { get; }

    internal PreparedRevision Revision { get; }
}
