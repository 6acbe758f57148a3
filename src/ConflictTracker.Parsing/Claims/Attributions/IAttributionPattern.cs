namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>One way in which a text says whose words it tells. Each is described by example in docs/CLAIMS.md.</summary>
internal interface IAttributionPattern
{
    /// <summary>Stable id, shown on screens.</summary>
    string Id { get; }

    IEnumerable<Attribution> Find(SentenceReading sentence, SpeakerMemory memory);
}
