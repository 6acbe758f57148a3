namespace ConflictTracker.Parsing.Names;

/// <summary>The ways in which the article of an Arabic name is written: "El Fasher", "el-Fasher", "al-Fasher".</summary>
internal static class ArabicArticles
{
    private const int Length = 3;
    private const int ShortestName = 7;

    private static readonly string[] Articles = ["El ", "El-", "el-", "Al ", "Al-", "al-"];

    /// <summary>The name with each of them; none for names without an article.</summary>
    public static IEnumerable<string> Of(string name) =>
        name.Length >= ShortestName
        && char.IsUpper(name[Length])
        && Array.Exists(Articles, a => name.StartsWith(a, StringComparison.Ordinal))
            ? Articles.Select(a => a + name[Length..])
            : [];
}
