using System.Collections.Concurrent;

namespace ConflictTracker.Data.Archive;

/// <summary>Holds the last answers in memory, as many as have room, until the archive changes.</summary>
/// <param name="room">The weight of all that is held at once; beyond it the holding begins anew.</param>
/// <param name="weigh">How much of the room an answer takes.</param>
internal sealed class LastAnswers<TKey, TValue>(long room, Func<TValue, long> weigh)
    where TKey : notnull
{
    private Held _held = new(-1);

    /// <param name="generation">Read before <paramref name="readAsync"/> reads.</param>
    public async Task<TValue> GetAsync(TKey key, long generation, Func<Task<TValue>> readAsync)
    {
        Held held = Volatile.Read(ref _held);
        if (held.Generation != generation)
        {
            held = new Held(generation);
            Volatile.Write(ref _held, held);
        }

        if (held.Answers.TryGetValue(key, out TValue? answer))
        {
            return answer;
        }

        answer = await readAsync();
        long weight = weigh(answer);
        if (weight > room)
        {
            return answer;
        }

        if (held.Add(weight) > room)
        {
            held = new Held(generation);
            held.Add(weight);
            Volatile.Write(ref _held, held);
        }

        held.Answers[key] = answer;
        return answer;
    }

    private sealed class Held(long generation)
    {
        private long _weight;

        public long Generation => generation;

        public ConcurrentDictionary<TKey, TValue> Answers { get; } = new();

        public long Add(long weight) => Interlocked.Add(ref _weight, weight);
    }
}
