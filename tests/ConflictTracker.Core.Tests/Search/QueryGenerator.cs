using System.Globalization;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;

namespace ConflictTracker.Core.Tests.Search;

/// <summary>Makes up queries that the language can write, the same ones for the same seed.</summary>
internal sealed class QueryGenerator(int seed)
{
    private static readonly string[] Words =
    [
        "drone",
        "Kyiv",
        "Su-34",
        "1,000",
        "Київ",
        "l'air",
        "kyiv:",
        "or",
        "near",
        "155mm",
    ];
    private static readonly string[] Phrases =
    [
        "air defence",
        "Days 1,027-1,031",
        "a (b) c: d",
        "Слов’янськ",
        "say «yes»",
    ];
    private static readonly string[] Values = ["ucmc", "Rostov region", "al-jazeera", "Zelensky", "a(b)", "«x»"];
    private static readonly string[] Dates =
    [
        "day:896",
        "day:890..900",
        "day:>1000",
        "kursk:2..5",
        "on:2024-08",
        "week:2024-W51",
    ];

    private readonly Random _random = new(seed);

    public SearchQuery Next()
    {
        QueryNode? root = _random.Next(20) == 0 ? null : Node(0);
        SearchOrder? sort = _random.Next(3) == 0 ? (SearchOrder)_random.Next(3) : null;
        return new SearchQuery(root, sort);
    }

    private QueryNode Node(int depth) =>
        _random.Next(depth > 3 ? 6 : 10) switch
        {
            0 or 1 => new HasWord(Pick(Words), InTitle: _random.Next(4) == 0),
            2 => new HasWord("dron", IsPrefix: true),
            3 => new HasPhrase(Pick(Phrases), InTitle: _random.Next(4) == 0),
            4 => Field(),
            5 => Dated(Pick(Dates)),
            6 => new HasNear([new HasWord("missile"), new HasPhrase("power station")], _random.Next(1, 101)),
            7 => Node(depth + 1) is var part && part is NoneOf not ? not.Part : new NoneOf(part),
            8 => Combine.Any(Parts(depth))!,
            _ => Combine.All(Parts(depth))!,
        };

    private List<QueryNode> Parts(int depth) =>
        [.. Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Node(depth + 1))];

    private HasField Field()
    {
        QueryField field = Pick(Enum.GetValues<QueryField>());
        return field switch
        {
            QueryField.Kind => new HasField(field, Pick(FieldNames.Kinds)),
            QueryField.Standing => new HasField(field, Pick(FieldNames.Standings)),
            _ => new HasField(field, Pick(Values), IsPrefix: _random.Next(4) == 0),
        };
    }

    private static QueryNode Dated(string text) => QueryParser.Parse(text, TestCalendar.Invasion).Query.Root!;

    private T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    public override string ToString() => seed.ToString(CultureInfo.InvariantCulture);
}
