using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>The observations of publishers' counts that ship with the program: <c>data/publishers/clock_observations.csv</c>.</summary>
public static class PublisherLedger
{
    private const string Resource = "publishers/clock_observations.csv";

    /// <summary>Each row prints a day number and a full date, and says where it was seen.</summary>
    public static IReadOnlyList<ClockObservation> Observations { get; } = Read();

    /// <summary>How the publishers count a conflict's days.</summary>
    /// <param name="learnt">Observations beside those that ship with the program.</param>
    public static PublisherCounts Counts(ConflictCalendar calendar, IReadOnlyList<ClockObservation> learnt)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return PublisherCounts.Learn(calendar.Id == "ru-ua" ? [.. Observations, .. learnt] : learnt, calendar.Clock);
    }

    private static List<ClockObservation> Read()
    {
        using Stream stream = typeof(PublisherLedger).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        List<ClockObservation> rows = [];
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',', 4);
            rows.Add(
                new ClockObservation(
                    cells[0],
                    int.Parse(cells[1], CultureInfo.InvariantCulture),
                    DateOnly.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    cells[3]
                )
            );
        }

        return rows;
    }
}
