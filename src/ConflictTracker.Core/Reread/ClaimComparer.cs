using ConflictTracker.Core.Claims;

namespace ConflictTracker.Core.Reread;

/// <summary>Says which claims only one of two readings found, and which they understand otherwise. A claim is known again
/// by its place and its figure.</summary>
internal static class ClaimComparer
{
    public static IEnumerable<ReadingChange> Compare(IReadOnlyList<Claim> before, IReadOnlyList<Claim> after)
    {
        List<Claim> come = [.. after];
        foreach (Claim old in before)
        {
            int same = come.FindIndex(c => c == old);
            same = same >= 0 ? same : come.FindIndex(c => Matches(c, old));
            if (same < 0)
            {
                yield return new ReadingChange(ChangeKind.ClaimLost, Told(old), null);
                continue;
            }

            Claim now = come[same];
            come.RemoveAt(same);
            if (Told(old) != Told(now))
            {
                ChangeKind kind =
                    old.Speaker is null && now.Speaker is not null ? ChangeKind.SpeakerFound
                    : old.Speaker is not null && now.Speaker is null ? ChangeKind.SpeakerLost
                    : ChangeKind.ClaimChanged;
                yield return new ReadingChange(kind, Told(old), Told(now));
            }
        }

        foreach (Claim now in come)
        {
            yield return new ReadingChange(ChangeKind.ClaimFound, null, Told(now));
        }
    }

    private static bool Matches(Claim one, Claim other) =>
        one.Quantity == other.Quantity && one.Place.Overlaps(other.Place);

    private static string Told(Claim claim)
    {
        string[] parts =
        [
            .. new[]
            {
                claim.Speaker ?? "nobody named",
                claim.Via is null ? null : $"via {claim.Via}",
                claim.Side,
                claim.Verb,
                claim.Hedge,
                claim.Quantity,
                claim.Unit,
                claim.Matter is { } matter ? $"figure of {matter.Key}" : claim.Measure,
                claim.Subject,
                claim.Location,
                claim.Day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            }.OfType<string>(),
        ];
        return $"{string.Join(" · ", parts)}: “{claim.Quote}”";
    }
}
