using System.Globalization;

namespace ConflictTracker.Web.Generation;

/// <summary>The classes of queries that a generated corpus is measured with.</summary>
internal static class GeneratedQueries
{
    private static readonly string[] Common = ["ukraine", "russia", "russian", "forces", "kyiv", "drone", "missile"];

    private static readonly string[] Phrases =
    [
        "air defence",
        "russian forces",
        "general staff",
        "front line",
        "shahed drone",
        "energy infrastructure",
        "peace talks",
        "black sea",
        "nuclear plant",
        "ballistic missile",
    ];

    private static readonly string[] Beginnings =
    [
        "kur",
        "miss",
        "zap",
        "dro",
        "khar",
        "pok",
        "str",
        "pre",
        "kyi",
        "avd",
    ];

    private static readonly string[] Boolean =
    [
        "(kyiv OR kharkiv) -drone",
        "(drone OR missile) \"air defence\"",
        "kursk (himars OR patriot) -nato",
        "zelensky OR putin",
        "ukraine -russia",
        "(crimea OR kherson) drone",
    ];

    /// <summary>The same for every corpus of this size.</summary>
    public static IReadOnlyList<QueryClass> Of(GeneratedCorpus corpus)
    {
        RepeatableRandom random = new(99);
        return
        [
            Class("rare", 30, _ => corpus.RareName(ref random)),
            Class("one-percent", 30, _ => corpus.Words.All[1_500 + random.Next(6_500)]),
            Class("common", Common.Length, i => Common[i]),
            Class("common-and-common", 10, i => $"{Common[i % 7]} {Common[((i * 3) + 2) % 7]}"),
            Class("common-and-rare", 20, _ => $"{Common[random.Next(7)]} {corpus.RareName(ref random)}"),
            Class("phrase", Phrases.Length, i => $"\"{Phrases[i]}\""),
            Class("prefix", Beginnings.Length, i => $"{Beginnings[i]}*"),
            Class("boolean", Boolean.Length, i => Boolean[i]),
            Class("thirty-days", 14, i => $"{Common[i % 7]} {ThirtyDays(ref random)}"),
            Class("of-a-source", 7, i => $"{Common[i]} source:\"Source {1 + (i * 3)}\""),
        ];
    }

    private static string ThirtyDays(ref RepeatableRandom random)
    {
        int from = 1 + random.Next(GeneratedCorpus.Days - 30);
        return string.Create(CultureInfo.InvariantCulture, $"day:{from}..{from + 29}");
    }

    private static QueryClass Class(string name, int count, Func<int, string> query) =>
        new(name, [.. Enumerable.Range(0, count).Select(query)]);
}
