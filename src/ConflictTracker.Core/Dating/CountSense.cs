namespace ConflictTracker.Core.Dating;

/// <summary>What a counted number of days means.</summary>
public enum CountSense
{
    /// <summary>"the 1,000th day", "day 550": that day.</summary>
    Ordinal,

    /// <summary>"1,000 days of war", "into the war": that day as a rule, the next one on an anniversary.</summary>
    Duration,

    /// <summary>"856 days ago", "701 days after": the next day as a rule; of round numbers that day.</summary>
    Elapsed,
}
