using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>A printed date with what the words around it make of it, before its year is completed.</summary>
/// <param name="Kind">Dateline, stamp, title range, or a date merely told of.</param>
internal sealed record DatedWords(DatingPiece Piece, PrintedDate Printed, CueKind Kind)
{
    /// <summary>The weekday that a dateline's own sentence goes on to name, or null.</summary>
    public DayOfWeek? Told { get; init; }

    /// <summary>A stamp of a change: "updated at".</summary>
    public bool IsUpdate { get; init; }

    /// <summary>"since", "began on": of the past, and no anchor for the day.</summary>
    public bool IsHistory { get; init; }

    /// <summary>"began", "invaded": what the sentence says of that day.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>"will", "planned for": of the future.</summary>
    public bool IsFuture { get; init; }

    /// <summary>The date of the day before, which the text reports: "за минулу добу, 26 жовтня".</summary>
    public bool IsPastDay { get; init; }

    public string Words => Piece.Words(Printed.From, Printed.To);
}
