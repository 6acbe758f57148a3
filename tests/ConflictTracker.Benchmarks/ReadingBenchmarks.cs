using BenchmarkDotNet.Attributes;
using ConflictTracker.Parsing.Articles;

namespace ConflictTracker.Benchmarks;

/// <summary>From bytes to an article with its dates, events and claims: the sample archive, every shape of file.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly ArticleReader _reader = new();
    private (string Name, byte[] Bytes)[] _files = [];

    [GlobalSetup]
    public void ReadFiles() =>
        _files = [
            .. Directory
                .EnumerateFiles(
                    Path.Combine(AppContext.BaseDirectory, "data", "articles"),
                    "*",
                    SearchOption.AllDirectories
                )
                .Where(ArticleReader.CanRead)
                .Order(StringComparer.Ordinal)
                .Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))),
        ];

    /// <summary>All of them; divide by their number for one article.</summary>
    [Benchmark]
    public int SampleArchive() =>
        _files.Count(f => _reader.Read(f.Name, f.Bytes, new ReadingContext()).Draft is not null);
}
