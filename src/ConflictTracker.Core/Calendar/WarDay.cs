using System.Globalization;

namespace ConflictTracker.Core.Calendar;

/// <summary>
/// A day of a conflict, counted from 1: day 1 is the day on which the conflict began. Days are computed from dates,
/// never stored. <c>default</c> is day 1.
/// </summary>
public readonly record struct WarDay : IComparable<WarDay>
{
    private readonly int _daysAfterFirst;

    /// <exception cref="ArgumentOutOfRangeException">The number is below 1: there is no day 0.</exception>
    public WarDay(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        _daysAfterFirst = number - 1;
    }

    public int Number => _daysAfterFirst + 1;

    public int CompareTo(WarDay other) => _daysAfterFirst.CompareTo(other._daysAfterFirst);

    public static bool operator <(WarDay left, WarDay right) => left.CompareTo(right) < 0;

    public static bool operator >(WarDay left, WarDay right) => left.CompareTo(right) > 0;

    public static bool operator <=(WarDay left, WarDay right) => left.CompareTo(right) <= 0;

    public static bool operator >=(WarDay left, WarDay right) => left.CompareTo(right) >= 0;

    /// <summary>The bare digits, as in addresses: <c>1031</c>. Screens group them by culture.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
