using System.Globalization;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>
/// Keys of index rows, in date order: the day's number, then a sequence within the day. Newest first is a walk from the
/// end, a run of days a run of keys. Undated articles have keys below every day's.
/// </summary>
internal static class RowKey
{
    // A million articles a day. Consecutive days stay 2^20 apart, which SQLite's three-byte deltas hold as well as 2^14.
    private const int SequenceBits = 20;

    /// <summary>The first key that a dated article can have: undated ones count up from 1 below it.</summary>
    public const long FirstDated = 1L << 33;

    public static long First(int day) => (long)day << SequenceBits;

    public static long Last(int day) => First(day + 1) - 1;

    /// <summary>The keys that an article of this day, or an undated one, can have.</summary>
    public static (long First, long Last) RangeOf(DateOnly? day) =>
        day is { } date ? (First(date.DayNumber), Last(date.DayNumber)) : (1, FirstDated - 1);

    public static DateOnly? DayOf(long key) =>
        key < FirstDated ? null : DateOnly.FromDayNumber((int)(key >> SequenceBits));

    public static string Write(long key) => key.ToString(CultureInfo.InvariantCulture);

    public static long? Read(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long key) ? key : null;
}
