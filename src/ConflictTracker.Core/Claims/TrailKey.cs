using System.Globalization;

namespace ConflictTracker.Core.Claims;

/// <summary>Where a trail stands in the list: by its last day, then its key. In addresses <c>2025-02-07~killed.people…</c>.</summary>
public readonly record struct TrailKey(DateOnly LastDay, string Key)
{
    public static TrailKey? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('~', 2);
        return
            parts.Length == 2
            && DateOnly.TryParseExact(
                parts[0],
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            )
            ? new TrailKey(day, parts[1])
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{LastDay:yyyy-MM-dd}~{Key}");
}
