using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>A number beside a word for days, before anybody asks what it counts.</summary>
/// <param name="From">Index of its first token.</param>
/// <param name="To">Index of its last token.</param>
/// <param name="First">The first day counted.</param>
/// <param name="Last">The last; the same but in a range.</param>
/// <param name="IsDayFirst">"day 550", not "550th day".</param>
internal readonly record struct CountedDays(int From, int To, int First, int Last, CountSense Sense, bool IsDayFirst)
{
    public bool IsRange => Last > First;
}
