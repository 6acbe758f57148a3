using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

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
        if (TryGet(key, generation, out TValue? answer))
        {
            return answer;
        }

        answer = await readAsync();
        Put(key, generation, answer);
        return answer;
    }

    public bool TryGet(TKey key, long generation, [MaybeNullWhen(false)] out TValue answer)
    {
        Held held = Volatile.Read(ref _held);
        answer = default;
        return held.Generation == generation && held.Answers.TryGetValue(key, out answer);
    }

    /// <param name="generation">Read before the answer was: it may be newer, never older.</param>
    public void Put(TKey key, long generation, TValue answer)
    {
        long weight = weigh(answer);
        Held held = Volatile.Read(ref _held);
        if (weight > room || generation < held.Generation)
        {
            return;
        }

        if (generation > held.Generation || held.Add(weight) > room)
        {
            held = new Held(generation);
            held.Add(weight);
            Volatile.Write(ref _held, held);
        }

        held.Answers[key] = answer;
    }

    private sealed class Held(long generation)
    {
        private long _weight;

        public long Generation => generation;

        public ConcurrentDictionary<TKey, TValue> Answers { get; } = new();

        public long Add(long weight) => Interlocked.Add(ref _weight, weight);
    }
}
