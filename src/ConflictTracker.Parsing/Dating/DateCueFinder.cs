using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>Finds all that a document says about its own date, in the order of the text; what stands around it goes first.
/// docs/DATING.md has every rule by example.</summary>
public static class DateCueFinder
{
    /// <summary>Dates merely told of are kept up to this many: a chronicle has hundreds.</summary>
    private const int MostTextDates = 20;

    /// <summary>No text counts itself more often.</summary>
    private const int MostCounts = 40;

    /// <param name="calendar">Of the conflict that the text is about, or null: then days are not counted.</param>
    /// <param name="language">ISO 639-1, or null.</param>
    /// <param name="lastYear">The latest year that a date without one may belong to; null where no clock is at hand.</param>
    public static IReadOnlyList<DateCue> Find(
        ParsedDocument document,
        ConflictCalendar? calendar,
        string? language,
        int? lastYear = null
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        return Find(document, DatingPieces.Of(document), calendar, language, lastYear);
    }

    /// <summary>The same for a document that is laid out already.</summary>
    internal static IReadOnlyList<DateCue> Find(
        ParsedDocument document,
        IReadOnlyList<DatingPiece> pieces,
        ConflictCalendar? calendar,
        string? language,
        int? lastYear
    )
    {
        DatingLexicon lexicon = DatingLexicon.For(language);
        List<DateCue> outside = [.. OutsideCueFinder.Find(document, calendar?.Clock.Id)];
        List<DateCue> counted = [];
        List<DateCue> anniversaries = [];
        List<DateCue> bounds = [];
        if (calendar is not null)
        {
            OperationClocks clocks = OperationClocks.Of(calendar);
            counted.AddRange(new CountCueFinder(lexicon, clocks).Find(pieces).Take(MostCounts));
            counted.AddRange(new WeeksAgoFinder(lexicon, clocks).Find(pieces).Take(MostCounts));
            anniversaries.AddRange(new AnniversaryFinder(lexicon, clocks, calendar).Find(pieces));
            bounds.AddRange(WarNameFinder.Find(pieces, clocks, calendar));
        }

        List<DatedWords> dated = new DatedWordsFinder(lexicon).Find(pieces);
        bounds.AddRange(Day1Finder.Find(dated, calendar));
        var years = new YearCompletion(calendar, outside.Concat(counted), dated, lastYear);
        List<DateCue> weekdays = new WeekdayFinder(lexicon).Find(pieces, dated);
        List<DateCue> told = [.. new DatedCues(calendar, years, weekdays.FirstOrDefault()?.Weekday).Of(dated)];
        List<DateCue> before = PastDayFinder.Find(pieces, lexicon);
        bounds.AddRange(PostDateFinder.Find(pieces).Take(MostCounts));
        return
        [
            .. outside,
            .. counted
                .Concat(told.Where(c => c.Kind != CueKind.TextDate).Take(MostCounts))
                .Concat(told.Where(c => c.Kind == CueKind.TextDate).Take(MostTextDates))
                .Concat(anniversaries)
                .Concat(weekdays)
                .Concat(before)
                .Concat(bounds)
                .OrderBy(c => c.Place?.Start ?? -1),
        ];
    }
}
