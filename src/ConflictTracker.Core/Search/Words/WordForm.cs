namespace ConflictTracker.Core.Search.Words;

/// <summary>How a word of a query is compared with a word of a text.</summary>
public enum WordForm
{
    /// <summary>Equal stems: any form of the word.</summary>
    Any,

    /// <summary>Equal terms.</summary>
    Exact,

    /// <summary>Equal terms, the last of which may go on.</summary>
    Prefix,
}
