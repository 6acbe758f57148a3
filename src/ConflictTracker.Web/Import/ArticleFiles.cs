namespace ConflictTracker.Web.Import;

/// <summary>Tells by their names which files are articles, sidecars and zips.</summary>
internal static class ArticleFiles
{
    private const string SidecarSuffix = ".meta.json";

    /// <summary>The endings that folders and zips are searched for; a file that is named is read whatever its ending.</summary>
    private static readonly string[] Endings = [".txt", ".md", ".markdown", ".html", ".htm", ".docx"];

    public static bool IsArticle(string path) =>
        Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        && !Path.GetFileName(path).StartsWith('.');

    public static bool IsZip(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>NAME.meta.json</c> for <c>NAME.txt</c>.</summary>
    public static string SidecarOf(string path) => Path.ChangeExtension(path, null) + SidecarSuffix;
}
