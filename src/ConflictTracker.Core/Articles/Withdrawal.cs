namespace ConflictTracker.Core.Articles;

/// <summary>A tombstone: when and why an article was taken back.</summary>
public sealed record Withdrawal(DateTimeOffset At, string Reason, string? By);
