using ConflictTracker.Core.Calendar;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConflictTracker.Data.Archive;

/// <summary>Keeps a date as precisely as it is known, in ISO 8601: <c>2024-12-20</c>, <c>2024-12</c>, <c>2024</c>.</summary>
internal sealed class PartialDateConverter()
    : ValueConverter<PartialDate, string>(date => date.ToString(), text => Read(text))
{
    private static PartialDate Read(string text) =>
        PartialDate.TryParse(text, out PartialDate date)
            ? date
            : throw new FormatException($"The archive holds '{text}' where a date belongs.");
}
