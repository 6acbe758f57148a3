using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Search;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>
/// How a query is answered: one full-text expression, one run of keys, and what is left to be asked of each row. SQL
/// comes from this program alone; whatever was typed is a parameter.
/// </summary>
internal sealed class SearchPlan
{
    private readonly MatchText _match;
    private readonly Func<int> _longest;
    private readonly List<string> _asked = [];

    /// <param name="longest">Of all coverages, in days; asked where days are.</param>
    /// <param name="isHeld">Whether any article holds a token.</param>
    public SearchPlan(IndexQuery query, Func<int> longest, Func<string, bool> isHeld)
    {
        _match = new MatchText(query.Spellings, isHeld);
        _longest = longest;
        List<QueryNode> inText = [];
        foreach (QueryNode part in Conjuncts(query))
        {
            if (part is IsDated dated)
            {
                Narrow(dated);
            }
            else if (_match.Of(part is NoneOf not ? not.Part : part) is not null)
            {
                inText.Add(part);
            }
            else
            {
                _asked.Add(Sql(part));
            }
        }

        string? text = _match.OfAll(inText);
        if (text is null)
        {
            _asked.AddRange(inText.Select(Sql));
        }

        Match = Joined(text, query.Filter);
        if (Match is null)
        {
            _asked.AddRange(Values(query.Filter, isIn: false).Select(v => $"NOT {SqlMatch(v)}"));
        }
    }

    /// <summary>The full-text expression, or null where every row is walked.</summary>
    public string? Match { get; }

    /// <summary>What is asked of each row of search_rows, called r; empty when nothing is.</summary>
    public string Asked => string.Join(" AND ", _asked);

    /// <summary>Values of the parameters <c>?4</c>, <c>?5</c>… of <see cref="Asked"/>: the first three are the run of
    /// keys and <see cref="Match"/>.</summary>
    public List<object> Parameters { get; } = [];

    public long FirstKey { get; private set; } = 1;

    public long LastKey { get; private set; } = long.MaxValue;

    private static IEnumerable<QueryNode> Conjuncts(IndexQuery query)
    {
        if (query.Filter.Days is { } days)
        {
            yield return new IsDated(AskedDate.Covered, "on", days.ToString(), days.First, days.Last);
        }

        IReadOnlyList<QueryNode> parts = query.Condition switch
        {
            null => [],
            AllOf all => all.Parts,
            { } one => [one],
        };
        foreach (QueryNode part in parts)
        {
            yield return part;
        }
    }

    /// <summary>The expression with the filter's facets; null when neither asks for anything that must be there.</summary>
    private static string? Joined(string? match, TimelineFilter filter)
    {
        string[] some = [.. new[] { match }.OfType<string>(), .. Values(filter, isIn: true)];
        string[] none = [.. Values(filter, isIn: false)];
        string all = string.Join(" AND ", some);
        return (some.Length, none.Length) switch
        {
            (0, _) => null,
            (1, 0) => all,
            (_, 0) => $"({all})",
            _ => $"(({all}) NOT ({string.Join(" OR ", none)}))",
        };
    }

    private static IEnumerable<string> Values(TimelineFilter filter, bool isIn)
    {
        (QueryField Field, FacetChoice Choice)[] choices =
        [
            (QueryField.Source, filter.Source),
            (QueryField.Topic, filter.Topic),
            (QueryField.Tag, filter.Tag),
            (QueryField.Place, filter.Place),
            (QueryField.Standing, filter.Standing),
        ];
        foreach ((QueryField field, FacetChoice choice) in choices)
        {
            IReadOnlyList<string> values = isIn ? choice.In : choice.Out;
            if (values.Count > 0)
            {
                yield return MatchText.OfValues(field, values);
            }
        }
    }

    /// <summary>Rows stand at the last day that they cover, so covered days are a run of keys with room for the longest
    /// coverage behind it; where the range has an end, each row is asked for its first day too.</summary>
    private void Narrow(IsDated dated)
    {
        if (dated.Asked != AskedDate.Covered || dated.To is not null)
        {
            _asked.Add(Sql(dated));
        }

        if (dated.Asked == AskedDate.Covered)
        {
            long first = dated.From is { } from ? RowKey.First(from.DayNumber) : RowKey.FirstDated;
            FirstKey = Math.Max(FirstKey, first);
            if (dated.To is { } to)
            {
                LastKey = Math.Min(LastKey, RowKey.Last(to.DayNumber + _longest() - 1));
            }
        }
    }

    private string Sql(QueryNode node)
    {
        if (_match.Of(node) is { } match)
        {
            return SqlMatch(match);
        }

        return node switch
        {
            AllOf all => $"({string.Join(" AND ", all.Parts.Select(Sql))})",
            AnyOf any => $"({string.Join(" OR ", any.Parts.Select(Sql))})",
            NoneOf not => $"NOT {Sql(not.Part)}",
            IsDated date => SqlDated(date),
            _ => throw new ArgumentException($"{node.GetType().Name} cannot be looked up.", nameof(node)),
        };
    }

    private string SqlMatch(string match) =>
        $"r.\"Key\" IN (SELECT rowid FROM search_text WHERE search_text MATCH {Parameter(match)})";

    private string SqlDated(IsDated date)
    {
        (string first, string last) = date.Asked switch
        {
            AskedDate.Published => ("PublishedFirst", "PublishedLast"),
            AskedDate.Imported => ("ImportedDay", "ImportedDay"),
            _ => ("FirstDay", "LastDay"),
        };
        int from = date.From?.DayNumber ?? 0;
        int to = date.To?.DayNumber ?? DateOnly.MaxValue.DayNumber;
        return $"(r.\"{last}\" >= {Parameter(from)} AND r.\"{first}\" <= {Parameter(to)}) IS TRUE";
    }

    private string Parameter(object value)
    {
        Parameters.Add(value);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"?{Parameters.Count + 3}");
    }
}
