namespace ConflictTracker.Core.Stories;

/// <summary>
/// Whether two articles are the same story: copies of one text, perhaps cut, credited or touched up. Reports of one
/// template are not, however many sentences they repeat from day to day: they print other numbers.
/// </summary>
public static class StoryRule
{
    /// <summary>Shorter texts resemble each other by chance; their exact copies are known by their bytes.</summary>
    public const int FewestShingles = 40;

    /// <summary>Copies come out within a few days.</summary>
    public const int MostDaysApart = 3;

    /// <summary>Copies with their own headline and a sentence or two changed share nine shingles in ten and more; reports
    /// on the same event written apart share few. Measured on generated variants: StoryRuleTests.</summary>
    private const double Resembling = 0.7;

    /// <summary>A copy that was cut lies almost wholly in the longer one.</summary>
    private const double Contained = 0.85;
    private const double ContainedResembling = 0.35;

    /// <summary>Copies that credit one agency may be rewritten further.</summary>
    private const double CreditedResembling = 0.5;
    private const double CreditedContained = 0.7;

    /// <summary>Share of the numbers that two texts of other days, or of one source, must have in common.</summary>
    private const double SameNumbers = 0.8;
    private const double AlikeNumbers = 0.5;

    /// <summary>How much two texts resemble each other, 0 to 1, or null when they are not the same story.</summary>
    public static double? Likeness(StoryText one, StoryText other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (Math.Min(one.Shingles.Count, other.Shingles.Count) < FewestShingles || AreFarApart(one, other))
        {
            return null;
        }

        int shared = Shared(one.Shingles, other.Shingles);
        double resemblance = (double)shared / (one.Shingles.Count + other.Shingles.Count - shared);
        double containment = (double)shared / Math.Min(one.Shingles.Count, other.Shingles.Count);
        bool isCredited = one.Agency is not null && (one.Agency == other.Agency || one.Agency == other.Source);
        isCredited |= other.Agency is not null && other.Agency == one.Source;
        bool isAlike =
            resemblance >= Resembling
            || (containment >= Contained && resemblance >= ContainedResembling)
            || (isCredited && resemblance >= CreditedResembling)
            || (isCredited && containment >= CreditedContained && resemblance >= ContainedResembling);
        return isAlike && HaveTheirNumbersInCommon(one, other) ? resemblance : null;
    }

    private static bool AreFarApart(StoryText one, StoryText other) =>
        one.Day is { } day && other.Day is { } otherDay && Math.Abs(day.DayNumber - otherDay.DayNumber) > MostDaysApart;

    /// <summary>Of a cut copy the numbers that it still has are asked for.</summary>
    private static bool HaveTheirNumbersInCommon(StoryText one, StoryText other)
    {
        int fewest = Math.Min(one.Numbers.Count, other.Numbers.Count);
        if (fewest == 0)
        {
            return one.Numbers.Count == other.Numbers.Count || one.Day == other.Day;
        }

        bool isOneDayOfTwoSources = one.Day is not null && one.Day == other.Day && one.Source != other.Source;
        double share = (double)one.Numbers.Count(other.Numbers.Contains) / fewest;
        return share >= (isOneDayOfTwoSources ? AlikeNumbers : SameNumbers);
    }

    private static int Shared(IReadOnlySet<ulong> one, IReadOnlySet<ulong> other) =>
        one.Count <= other.Count ? one.Count(other.Contains) : other.Count(one.Contains);
}
