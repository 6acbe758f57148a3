using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims;

/// <summary>A document with all that was found in it before events and claims: what those are found in.</summary>
/// <param name="Conflict">What it is about, or null: no sides are assigned then.</param>
/// <param name="Language">ISO 639-1, or null.</param>
/// <param name="Mentions">In the order of the text.</param>
public sealed record MarkedDocument(
    ParsedDocument Document,
    DatingVerdict Dating,
    ConflictCalendar? Conflict,
    string? Language,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Mention> Mentions
)
{
    /// <summary>The sentences with their tokens, read once for claims and events.</summary>
    internal List<SentenceReading> Readings => field ??= SentenceReading.Of(this);

    /// <summary>Cuts the sentences and brings the rest along.</summary>
    public static MarkedDocument Of(
        ParsedDocument document,
        DatingVerdict dating,
        ConflictCalendar? conflict,
        string? language,
        IReadOnlyList<Mention> mentions
    ) => new(document, dating, conflict, language, SentenceFinder.Find(document), mentions);
}
