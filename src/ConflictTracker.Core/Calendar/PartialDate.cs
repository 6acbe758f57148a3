using System.Globalization;

namespace ConflictTracker.Core.Calendar;

/// <summary>
/// A date as precisely as it is known: a day, a month or a year. Of a month or a year, <see cref="First"/> is its
/// first day.
/// </summary>
public readonly record struct PartialDate
{
    public PartialDate(DateOnly date, DatePrecision precision = DatePrecision.Day)
    {
        Precision = precision;
        First = precision switch
        {
            DatePrecision.Year => new DateOnly(date.Year, 1, 1),
            DatePrecision.Month => new DateOnly(date.Year, date.Month, 1),
            _ => date,
        };
    }

    public DateOnly First { get; }

    public DatePrecision Precision { get; }

    public DateOnly Last =>
        Precision switch
        {
            DatePrecision.Year => new DateOnly(First.Year, 12, 31),
            DatePrecision.Month => First.AddMonths(1).AddDays(-1),
            _ => First,
        };

    public DateSpan Span => new(First, Last);

    /// <summary>ISO 8601, shortened to what is known: <c>2024-12-20</c>, <c>2024-12</c> or <c>2024</c>.</summary>
    public override string ToString() =>
        First.ToString(
            Precision switch
            {
                DatePrecision.Year => "yyyy",
                DatePrecision.Month => "yyyy-MM",
                _ => "yyyy-MM-dd",
            },
            CultureInfo.InvariantCulture
        );

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        foreach (
            (string format, DatePrecision precision) in (ReadOnlySpan<(string, DatePrecision)>)
                [("yyyy-MM-dd", DatePrecision.Day), ("yyyy-MM", DatePrecision.Month), ("yyyy", DatePrecision.Year)]
        )
        {
            if (
                DateOnly.TryParseExact(
                    text,
                    format,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out DateOnly day
                )
            )
            {
                date = new PartialDate(day, precision);
                return true;
            }
        }

        date = default;
        return false;
    }
}
