namespace ConflictTracker.Data.Archive;

/// <summary>The archive cannot be opened, backed up or restored; the message says why and what to do, in words for the
/// person who runs it.</summary>
public sealed class ArchiveUnusableException : Exception
{
    public ArchiveUnusableException() { }

    public ArchiveUnusableException(string message)
        : base(message) { }

    public ArchiveUnusableException(string message, Exception innerException)
        : base(message, innerException) { }
}
