namespace ConflictTracker.Parsing.Names;

/// <summary>How a region named after its seat is written in the languages of Latin letters: "Kursk region", "Oblast Kursk",
/// "région de Koursk". The plural serves "Kharkiv and Donetsk regions".</summary>
internal static class LatinForms
{
    private static readonly string[] After =
    [
        "region",
        "Region",
        "oblast",
        "Oblast",
        "province",
        "Province",
        "regions",
        "oblasts",
        "provinces",
        "krai",
        "Krai",
        "Territory",
    ];

    private static readonly string[] Before =
    [
        "Region",
        "Oblast",
        "Gebiet",
        "région de",
        "région d'",
        "oblast de",
        "oblast d'",
        "óblast de",
        "región de",
        "provincia de",
        "regione di",
        "oblast di",
        "obwód",
        "region of",
        "the region of",
    ];

    /// <summary>The words that may follow a stem when several regions share the noun: the stem alone is then the mention.</summary>
    public static bool IsSharedNoun(string form) =>
        form.EndsWith(" regions", StringComparison.Ordinal)
        || form.EndsWith(" oblasts", StringComparison.Ordinal)
        || form.EndsWith(" provinces", StringComparison.Ordinal);

    public static IEnumerable<string> OfRegion(string stem) =>
        char.IsLower(stem[0])
            ? PolishForms.OfRegion(stem)
            : After
                .Select(noun => $"{stem} {noun}")
                .Concat(Before.Select(noun => noun.EndsWith('\'') ? noun + stem : $"{noun} {stem}"));
}
