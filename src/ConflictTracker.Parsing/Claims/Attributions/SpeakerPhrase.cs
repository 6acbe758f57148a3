namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>A run of tokens that names a speaker.</summary>
internal readonly record struct SpeakerPhrase(int First, int Next)
{
    public int Length => Next - First;
}
