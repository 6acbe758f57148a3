using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;

namespace ConflictTracker.Web.Claims;

/// <summary>The accounts of one day side by side: a row for each matter, a column for each side of the home conflict and one
/// for all others.</summary>
public sealed class DayAccounts
{
    private const int MostRows = 30;
    private const int MostOthers = 12;

    private DayAccounts(IReadOnlyList<AccountRow> rows, IReadOnlyList<IReadOnlyList<ToldClaim>> others, int left)
    {
        Rows = rows;
        Others = others;
        Left = left;
    }

    /// <summary>Those whose accounts differ first, then those with most accounts.</summary>
    public IReadOnlyList<AccountRow> Rows { get; }

    /// <summary>By column: what speakers say besides.</summary>
    public IReadOnlyList<IReadOnlyList<ToldClaim>> Others { get; }

    /// <summary>How many more there are in the day's articles.</summary>
    public int Left { get; }

    public bool IsEmpty => Rows.Count == 0 && Others.All(c => c.Count == 0);

    /// <param name="sides">The ids of the home conflict's sides.</param>
    public static DayAccounts Of(IReadOnlyList<ToldClaim> told, IReadOnlyList<string> sides)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(sides);
        List<AccountRow> rows =
        [
            .. told.Where(t => t.Teller is not null && t.Claim.Matter is not null)
                .GroupBy(t => t.Claim.Matter!.Key)
                .Select(g => RowOf([.. g], sides))
                .OrderByDescending(r => r.Differs)
                .ThenByDescending(r => r.Cells.Sum(c => c.Count)),
        ];
        // What a source tells in its own voice without a matter stands in the events already.
        List<List<ToldClaim>> others = Columns(
            told.Where(t => (t.Teller is null || t.Claim.Matter is null) && t.Claim.Speaker is not null),
            sides
        );
        return new DayAccounts(
            rows[..Math.Min(MostRows, rows.Count)],
            [.. others.Select(c => c[..Math.Min(MostOthers, c.Count)])],
            rows.Skip(MostRows).Sum(r => r.Cells.Sum(c => c.Count)) + others.Sum(c => Math.Max(0, c.Count - MostOthers))
        );
    }

    private static AccountRow RowOf(List<ToldClaim> told, IReadOnlyList<string> sides)
    {
        DateOnly first = told.Min(t => t.ToldOn!.Value);
        DateOnly last = told.Max(t => t.ToldOn!.Value);
        Matter matter = told[0].Claim.Matter!;
        Trail trail = new(matter, told.Count, new DateSpan(first, last), false, told);
        return new AccountRow(matter, trail.Differing.Count > 0, [.. Columns(told, sides)]);
    }

    private static List<List<ToldClaim>> Columns(IEnumerable<ToldClaim> told, IReadOnlyList<string> sides)
    {
        List<List<ToldClaim>> columns = [.. sides.Select(_ => new List<ToldClaim>()), []];
        foreach (ToldClaim one in told)
        {
            int side = one.Claim.Side is { } id ? sides.ToList().IndexOf(id) : -1;
            columns[side < 0 ? sides.Count : side].Add(one);
        }

        return columns;
    }
}
