using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Dating;

/// <summary>How many days a source's roundups use to cover, by those that the archive holds.</summary>
public static class SourceHabit
{
    /// <summary>The problem of a range that is not of its source's habit.</summary>
    public const string Code = "CT2011";

    /// <summary>A habit wants this many roundups, and this share of them of one length: fewer teach nothing.</summary>
    private const int Fewest = 6;
    private const double Share = 0.8;

    /// <summary>The usual length in days, or null where the source has no habit.</summary>
    /// <param name="lengths">Of its other roundups that cover more than a day, the latest.</param>
    public static int? UsualLength(IReadOnlyCollection<int> lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        IGrouping<int, int>? most = lengths.GroupBy(l => l).MaxBy(g => g.Count());
        return most is not null && lengths.Count >= Fewest && most.Count() >= Share * lengths.Count ? most.Key : null;
    }

    /// <summary>What is wrong with a range, or null: single days are no ranges.</summary>
    public static Problem? Check(DateSpan coverage, IReadOnlyCollection<int> lengths, string source) =>
        coverage.Length > 1 && UsualLength(lengths) is { } usual && usual != coverage.Length
            ? new Problem(
                Code,
                ProblemSeverity.Warning,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"It covers {coverage.Length} days; the roundups of {source} use to cover {usual}. Look whether a day of the range is mistyped, and rule."
                )
            )
            : null;
}
