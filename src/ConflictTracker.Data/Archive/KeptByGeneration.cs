namespace ConflictTracker.Data.Archive;

/// <summary>Holds one answer in memory until the archive changes.</summary>
internal sealed class KeptByGeneration<T>
    where T : class
{
    private Kept? _kept;

    /// <param name="generation">Read in the same transaction as <paramref name="readAsync"/> reads.</param>
    public async Task<T> GetAsync(long generation, Func<Task<T>> readAsync)
    {
        // Two requests may both read after a change: that costs a query, a lock would cost every request.
        Kept? kept = Volatile.Read(ref _kept);
        if (kept?.Generation != generation)
        {
            kept = new Kept(generation, await readAsync());
            Volatile.Write(ref _kept, kept);
        }

        return kept.Value;
    }

    private sealed record Kept(long Generation, T Value);
}
