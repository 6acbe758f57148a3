using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Parsing.Conflicts;
using ConflictTracker.Parsing.Languages;

namespace ConflictTracker.Parsing.Dating;

/// <summary>A document's language, conflict and dates: each is read with what was found before it.</summary>
/// <param name="Language">ISO 639-1, or null.</param>
/// <param name="Conflict">The conflict's id, or null.</param>
public sealed record DocumentDating(string? Language, string? Conflict, DatingVerdict Verdict)
{
    private static readonly ConflictCatalog Catalog = ConflictCatalog.Load();
    private static readonly ConflictFinder Conflicts = new(Catalog);
    private static readonly Dictionary<string, PublisherCounts> Counts = Catalog.All.ToDictionary(
        c => c.Id,
        c => PublisherLedger.Counts(c, []),
        StringComparer.Ordinal
    );

    /// <param name="source">The publisher, or null: its own way of counting is allowed for, and where it is not known that
    /// of whoever counts the series that the title names.</param>
    /// <param name="ruling">What an editor decided, or null.</param>
    /// <param name="today">Dates after it are not believed; null where no clock is at hand.</param>
    /// <param name="counts">How publishers count, or null for what ships with the program.</param>
    public static DocumentDating Of(
        ParsedDocument document,
        string? source = null,
        EditorRuling? ruling = null,
        DateOnly? today = null,
        PublisherCounts? counts = null
    )
    {
        string? language = LanguageFinder.Find(document);
        IReadOnlyList<DatingPiece> pieces = DatingPieces.Of(document);
        string? conflict = Conflicts.Find(document, pieces);
        ConflictCalendar? calendar = Catalog.Find(conflict);
        IReadOnlyList<DateCue> cues = DateCueFinder.Find(document, pieces, calendar, language, today?.Year);
        if (counts?.Clock != calendar?.Clock.Id || counts is null)
        {
            counts = conflict is null ? null : Counts[conflict];
        }

        return new DocumentDating(
            language,
            conflict,
            Dater.Weigh(
                new DatingEvidence(cues, calendar, source ?? PublisherSeries.CounterOf(document), counts, today, ruling)
            )
        );
    }
}
