namespace ConflictTracker.Web.Backups;

/// <summary>How the nightly backups of this server went, for <c>/metrics</c>.</summary>
public sealed class BackupRecord
{
    private long _lastSuccess;

    private int _isFailing;

    /// <summary>Null before the first one.</summary>
    public DateTimeOffset? LastSuccess =>
        Interlocked.Read(ref _lastSuccess) is > 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>Whether the last try failed.</summary>
    public bool IsFailing => Volatile.Read(ref _isFailing) == 1;

    internal void Succeed(DateTimeOffset moment)
    {
        Interlocked.Exchange(ref _lastSuccess, moment.UtcTicks);
        Volatile.Write(ref _isFailing, 0);
    }

    internal void Fail() => Volatile.Write(ref _isFailing, 1);
}
