using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>Makes cues of printed dates, once their years are known. History, plans and the war's own first day date nothing.</summary>
internal sealed class DatedCues(ConflictCalendar? calendar, YearCompletion years, DayOfWeek? opening = null)
{
    public IEnumerable<DateCue> Of(IReadOnlyList<DatedWords> dated)
    {
        HashSet<DateOnly> posted =
        [
            .. dated
                .Where(d => d.Kind == CueKind.SocialPost && d.Printed.Year is not null)
                .Select(d => d.Printed.In(d.Printed.Year!.Value)?.Last ?? default),
        ];
        foreach (DatedWords words in dated)
        {
            if (CueOf(words, posted) is { } cue)
            {
                yield return cue;
            }
        }
    }

    /// <summary>The date of a title, and a stamp of a change: the opening tells the weekday of either.</summary>
    private static bool IsOfOpening(DatedWords words) =>
        words is { Kind: CueKind.Dateline, Piece.Zone: PieceZone.Title }
        || words is { Kind: CueKind.BylineStamp, IsUpdate: true };

    private DateCue? CueOf(DatedWords words, HashSet<DateOnly> posted)
    {
        PrintedDate printed = words.Printed;
        DayOfWeek? told = words.Told ?? (IsOfOpening(words) ? opening : null);
        int? found =
            years.YearOf(printed, isOwn: words.Kind is CueKind.Dateline or CueKind.BylineStamp)
            ?? (told is { } weekday ? years.YearOf(printed, weekday) : null);
        if (found is not { } year || printed.In(year) is not { } span)
        {
            return null;
        }

        bool isDay1 = calendar?.Clocks.Any(c => c.Day1 == span.Last) == true;
        CueKind kind = isDay1 && words is { IsBeginning: true } ? CueKind.TextDate : words.Kind;
        bool isToldOf = kind == CueKind.TextDate;
        if (isToldOf && (words.IsHistory || words.IsFuture || isDay1 || words.Piece.Zone == PieceZone.Chrome))
        {
            return null;
        }

        bool isBound = words.Kind is CueKind.SocialPost or CueKind.Caption;
        if (isBound && printed.Year is null)
        {
            return null;
        }

        // A sentence that prints the date of a post beside it is part of the post.
        bool isOfPost = isToldOf && posted.Contains(span.Last);
        Token first = words.Piece.Tokens[printed.From];
        Token last = words.Piece.Tokens[printed.To];
        return new DateCue(
            isOfPost ? CueKind.SocialPost : kind,
            words.Piece.Text[first.Start..last.End],
            words.Piece.PlaceOf(first.Start, last.End - first.Start),
            new PartialDate(words.IsPastDay ? span.Last.AddDays(1) : span.Last),
            Weekday: words.IsPastDay ? null : printed.Weekday,
            IsPrinted: printed.Year is not null && !words.IsPastDay
        )
        {
            Spot = CountCueFinder.SpotOf(words.Piece.Zone),
            Span = span.Length > 1 ? span : null,
            IsBound = isBound || isOfPost,
            IsUpdate = words.IsUpdate,
            ReportsDayBefore = words.IsPastDay,
        };
    }
}
