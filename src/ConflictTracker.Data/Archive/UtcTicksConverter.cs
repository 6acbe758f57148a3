using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConflictTracker.Data.Archive;

/// <summary>Keeps a moment as its UTC ticks: SQLite can neither order nor compare a DateTimeOffset's text.</summary>
internal sealed class UtcTicksConverter()
    : ValueConverter<DateTimeOffset, long>(
        moment => moment.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero)
    );
