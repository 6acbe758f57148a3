using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Tests.Search;

/// <summary>The invasion's clock with its Kursk sub-clock.</summary>
internal static class TestCalendar
{
    public static ConflictCalendar Invasion { get; } =
        new(
            "ru-ua",
            "Russian invasion of Ukraine",
            "Europe/Kyiv",
            new DayClock("invasion", "Invasion", new DateOnly(2022, 2, 24), null, []),
            [new DayClock("kursk", "Kursk", new DateOnly(2024, 8, 6), null, [])],
            [],
            []
        );
}
