using ConflictTracker.Parsing.Articles;

namespace ConflictTracker.Parsing.Tests.Samples;

/// <summary>The articles in <c>data/articles</c>, read where they lie.</summary>
internal static class SampleArchive
{
    private static readonly string Root = FindRoot();
    private static readonly string Folder = Path.Combine(Root, "data", "articles");
    private static readonly ArticleReader Reader = new();

    public static string ExpectationsPath { get; } =
        Path.Combine(Root, "tests", "ConflictTracker.Parsing.Tests", "Samples", "expectations.csv");

    /// <summary>All articles without their sidecars: the path inside the folder, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Directory
            .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(file => !file.EndsWith(".meta.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static byte[] BytesOf(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    public static ReadingResult Read(string file)
    {
        string path = Path.Combine(Folder, file);
        string sidecar = Path.ChangeExtension(path, ".meta.json");
        var told = new ReadingContext(
            Sidecar: File.Exists(sidecar) ? File.ReadAllBytes(sidecar).AsMemory() : default(ReadOnlyMemory<byte>?)
        );
        return Reader.Read(Path.GetFileName(path), File.ReadAllBytes(path), told);
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConflictTracker.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No ConflictTracker.sln above the tests.");
    }
}
