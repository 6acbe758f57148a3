using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Tests.Calendar;

/// <summary>The calendar of most tests: the invasion with its Kursk clock.</summary>
internal static class Calendars
{
    public static ConflictCalendar Invasion { get; } =
        new(
            "ru-ua",
            "Full-scale invasion",
            "Europe/Kyiv",
            new DayClock("invasion", "Invasion", new DateOnly(2022, 2, 24), null, []),
            [new DayClock("kursk", "Kursk", new DateOnly(2024, 8, 6), null, [])],
            [],
            []
        );
}
