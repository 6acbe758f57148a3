using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Reread;

/// <summary>Says in what two readings of an article differ. Equal readings differ in nothing.</summary>
public static class ReadingComparer
{
    public static IReadOnlyList<ReadingChange> Compare(ArticleReading before, ArticleReading after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. Dates(before.Dating, after.Dating),
            .. Word(ChangeKind.Title, before.Title, after.Title),
            .. Word(ChangeKind.Source, before.SourceName, after.SourceName),
            .. Word(ChangeKind.Conflict, before.Conflict, after.Conflict),
            .. Word(ChangeKind.Language, before.Language, after.Language),
            .. BlockComparer.Compare(before.Blocks, after.Blocks),
            .. Word(ChangeKind.Tags, List(before.Tags), List(after.Tags)),
            .. ClaimComparer.Compare(before.Claims, after.Claims),
            .. Events(before.Events, after.Events),
            .. Word(ChangeKind.Names, Missing(before, after), Missing(after, before)),
            .. Problems(Read(before), Read(after)),
        ];
    }

    private static IEnumerable<ReadingChange> Dates(DatingVerdict before, DatingVerdict after)
    {
        string? old = DatesOf(before);
        string? now = DatesOf(after);
        if (old != now)
        {
            ChangeKind kind =
                old is null ? ChangeKind.DateFound
                : now is null ? ChangeKind.DateLost
                : ChangeKind.DateMoved;
            yield return new ReadingChange(kind, old, now);
        }
        else if (before.Standing != after.Standing)
        {
            yield return new ReadingChange(
                ChangeKind.Standing,
                before.Standing.ToString().ToLowerInvariant(),
                after.Standing.ToString().ToLowerInvariant()
            );
        }

        if (before.Because != after.Because && old == now)
        {
            yield return new ReadingChange(ChangeKind.Reason, before.Because, after.Because);
        }
    }

    /// <summary>Publication, coverage and war days in one line, or null where none is known.</summary>
    private static string? DatesOf(DatingVerdict reading)
    {
        string[] parts =
        [
            .. new[]
            {
                reading.Published is { } published ? $"published {published}" : null,
                reading.Coverage is { } coverage ? $"covers {Span(coverage)}" : null,
                reading.Days.Count > 0 ? string.Join(", ", reading.Days.Select(Days)) : null,
            }.OfType<string>(),
        ];
        return parts.Length == 0 ? null : string.Join(" · ", parts);
    }

    private static string Days(DayRange days) =>
        days.From == days.To ? $"{days.Clock} {days.From.Number}" : $"{days.Clock} {days.From.Number}–{days.To.Number}";

    private static string Span(DateSpan span) => span.Length == 1 ? $"{span.First:O}" : $"{span.First:O}–{span.Last:O}";

    private static IEnumerable<ReadingChange> Events(
        IReadOnlyList<ArticleEvent> before,
        IReadOnlyList<ArticleEvent> after
    )
    {
        ILookup<string, ArticleEvent> old = before.ToLookup(e => e.Quote, StringComparer.Ordinal);
        ILookup<string, ArticleEvent> now = after.ToLookup(e => e.Quote, StringComparer.Ordinal);
        foreach (string quote in before.Concat(after).Select(e => e.Quote).Distinct(StringComparer.Ordinal))
        {
            ArticleEvent? one = old[quote].FirstOrDefault();
            ArticleEvent? other = now[quote].FirstOrDefault();
            if (one is null)
            {
                yield return new ReadingChange(ChangeKind.EventFound, null, Told(other!));
            }
            else if (other is null)
            {
                yield return new ReadingChange(ChangeKind.EventLost, Told(one), null);
            }
            else if (one.When != other.When || one.Topic != other.Topic || !one.Places.SequenceEqual(other.Places))
            {
                yield return new ReadingChange(ChangeKind.EventMoved, Told(one), Told(other));
            }
        }
    }

    private static string Told(ArticleEvent told) =>
        $"{(told.When is { } when ? Span(when) : "no day")}{(told.Topic is null ? "" : $" · {told.Topic}")}"
        + $"{(told.Places.Count == 0 ? "" : $" · {string.Join(", ", told.Places)}")}: “{told.Quote}”";

    private static string? Missing(ArticleReading here, ArticleReading there) =>
        List(
            here.Mentions.Select(m => m.Name)
                .Except(there.Mentions.Select(m => m.Name), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );

    private static Problem[] Read(ArticleReading reading) =>
        [.. reading.Problems.Where(p => !ArticleReading.IsOfTheArchive(p))];

    private static IEnumerable<ReadingChange> Problems(Problem[] before, Problem[] after) =>
        before
            .Except(after)
            .Select(p => new ReadingChange(ChangeKind.ProblemGone, $"{p.Code} {p.Message}", null))
            .Concat(
                after
                    .Except(before)
                    .Select(p => new ReadingChange(ChangeKind.ProblemFound, null, $"{p.Code} {p.Message}"))
            );

    private static IEnumerable<ReadingChange> Word(ChangeKind kind, string? before, string? after) =>
        before == after ? [] : [new ReadingChange(kind, before, after)];

    private static string? List(IEnumerable<string> words) =>
        string.Join(", ", words) is { Length: > 0 } list ? list : null;
}
