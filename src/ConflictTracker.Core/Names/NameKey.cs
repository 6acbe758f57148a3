using System.Globalization;

namespace ConflictTracker.Core.Names;

/// <summary>Where an article stands in a name's list: by the last day that it covers, then its id. In addresses
/// <c>2024-12-20~17</c>.</summary>
public readonly record struct NameKey(DateOnly Day, long Article)
{
    public static NameKey? Read(string? text)
    {
        string[] parts = (text ?? "").Split('~');
        return
            parts.Length == 2
            && DateOnly.TryParseExact(
                parts[0],
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            )
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long article)
            ? new NameKey(day, article)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}~{Article}");
}
