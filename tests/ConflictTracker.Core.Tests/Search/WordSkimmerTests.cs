using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Passages;
using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Tests.Search;

public sealed class WordSkimmerTests
{
    private static readonly string[] Pieces =
    [
        "drone",
        "Drones",
        "DRONING",
        "anti",
        "dr",
        "o",
        "Naïve",
        "naive",
        "café",
        "O’Brien",
        "O'Brien",
        "obrien",
        "Putin’s",
        "Київ",
        "й",
        "155mm",
        "mm",
        "1,000",
        "16",
        "’",
        "'",
        "`",
        "’s",
        "\u0301",
        "\u200B",
        "\u00AD",
        "\u00A0",
        "-",
        ".",
        ",",
        "“",
        "”",
        "–",
        " ",
        " ",
        " ",
        "_",
        "ß",
        "ﬁre",
        "fire",
        "🚁",
    ];

    private static readonly string[] Queries =
    [
        "drone",
        "obrien",
        "naive",
        "cafe*",
        "\"drone fire\"",
        "київ",
        "mm",
        "s",
        "dr*",
        "\"obrien s\"",
        "fire OR drone",
        "strasse",
        "\"putin drone\"",
        "o",
    ];

    /// <summary>A number makes the text be read word by word: then nothing is passed over.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void Find_AnyText_FindsWhatReadingEachWordFinds(int seed)
    {
        Random random = new(seed);
        string text = string.Concat(Enumerable.Range(0, 60).Select(_ => Pieces[random.Next(Pieces.Length)]));
        foreach (string query in Queries)
        {
            IEnumerable<TextSpan> skimmed = Marker(query).Find(text).Select(f => f.Place);
            IEnumerable<TextSpan> read = Marker($"{query} OR 987654321").Find(text).Select(f => f.Place);

            Assert.Equal(read, skimmed);
        }
    }

    public static TheoryData<int> Texts() => [.. Enumerable.Range(1, 300)];

    private static WordMarker Marker(string query) =>
        new(QueryParser.Parse(query, TestCalendar.Invasion).Query.Root, Spellings.None);
}
