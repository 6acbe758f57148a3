using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Claims;

/// <summary>Finds the matters of an article's figures together: what one sentence leaves out, another tells.</summary>
public static class ArticleMatters
{
    // A toll is reported on for days, and a weekday names one day of a week.
    private const int LongestSearch = 6;

    /// <param name="placeOf">Where a claim's figure was counted.</param>
    /// <param name="coverage">The article's: one of a single day that tells a toll of a day before and a later, no smaller one
    /// tells of one event.</param>
    /// <returns>The claims, each with its matter where it has one. A figure that one speaker repeats joins its trail once.</returns>
    public static IReadOnlyList<Claim> Of(
        IReadOnlyList<Claim> claims,
        MatterRule rule,
        Func<Claim, FigurePlace> placeOf,
        DateSpan? coverage
    )
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(placeOf);
        Claim[] found = [.. claims];
        QuoteReading? quote = null;
        for (int i = 0; i < found.Length; i++)
        {
            Claim claim = found[i];
            quote = QuoteReading.Of(claim, quote);
            found[i] = claim with { Matter = rule.Of(claim, quote, placeOf(claim), HappenedOn(claim, quote)) };
        }

        LeaveParts(found);
        if (coverage is null or { Length: 1 })
        {
            JoinTolls(found);
        }

        HashSet<(string, string?, string?, decimal?, DateOnly?)> told = [];
        for (int i = 0; i < found.Length; i++)
        {
            Claim claim = found[i];
            if (
                claim.Matter is { } m
                && !told.Add((m.Key, claim.KnownSpeaker ?? claim.Speaker, claim.Via, claim.Value, claim.Day))
            )
            {
                found[i] = claim with { Matter = null };
            }
        }

        return found;
    }

    /// <summary>The day of the strike that the sentence names, else the claim's own.</summary>
    private static DateOnly? HappenedOn(Claim claim, QuoteReading quote)
    {
        if (claim.Day is not { } day || !MatterWords.OfPeople.Contains(claim.Measure ?? ""))
        {
            return claim.Day;
        }

        return quote.StrikeDay is { } weekday ? day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7)) : day;
    }

    /// <summary>Of two figures of one matter in a speaker's sentence a smaller second is a part of the first: "58 dead, after
    /// three deaths in hospital". Where the second is the larger nothing tells which of them is the whole.</summary>
    private static void LeaveParts(Claim[] claims)
    {
        foreach (
            IGrouping<(TextSpan, string?, Matter), int> told in Enumerable
                .Range(0, claims.Length)
                .Where(i => claims[i].Matter is not null)
                .GroupBy(i => (claims[i].Place, claims[i].Speaker, claims[i].Matter!))
        )
        {
            int first = told.First();
            bool isWhole = told.All(i => claims[i].Value <= claims[first].Value);
            foreach (int i in told.Where(i => !isWhole || (i != first && claims[i].Value != claims[first].Value)))
            {
                claims[i] = claims[i] with { Matter = null };
            }
        }
    }

    /// <summary>Walks the days on which a toll was told: while it does not fall, it is of one event, which happened on the
    /// earliest day told of.</summary>
    private static void JoinTolls(Claim[] claims)
    {
        foreach (
            IGrouping<Matter, int> toll in Enumerable
                .Range(0, claims.Length)
                .Where(i => claims[i] is { Matter.Day: not null } c && MatterWords.OfPeople.Contains(c.Measure ?? ""))
                .GroupBy(i => claims[i].Matter! with { Day = null })
        )
        {
            List<int> open = [];
            DateOnly first = default;
            decimal highest = 0;
            foreach (IGrouping<DateOnly, int> day in toll.GroupBy(i => claims[i].Day!.Value).OrderBy(g => g.Key))
            {
                decimal here = day.Max(i => claims[i].Value ?? 0);
                if (open.Count > 0 && (here < highest || day.Key.DayNumber - first.DayNumber > LongestSearch))
                {
                    Place(claims, open, toll.Key with { Day = first });
                    open = [];
                }

                DateOnly happened = day.Min(i => claims[i].Matter!.Day!.Value);
                first = open.Count == 0 || happened < first ? happened : first;
                highest = here;
                open.AddRange(day);
            }

            Place(claims, open, toll.Key with { Day = first });
        }
    }

    private static void Place(Claim[] claims, List<int> joined, Matter matter)
    {
        foreach (int i in joined)
        {
            claims[i] = claims[i] with { Matter = matter };
        }
    }
}
