using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Parsing.Articles;

namespace ConflictTracker.Parsing.Tests.Dating;

/// <summary>A text read and dated as the archive does it, shown in one line: published, coverage, days.</summary>
internal static class DatedText
{
    private static readonly ArticleReader Reader = new();

    public static ArticleDraft Read(string text, ReadingContext? context = null, string fileName = "article.txt") =>
        Reader.Read(fileName, Encoding.UTF8.GetBytes(text), context ?? new ReadingContext()).Draft!;

    public static DatingVerdict Verdict(string text, ReadingContext? context = null) => Read(text, context).Dating;

    /// <summary>"2024-08-07", or "undated".</summary>
    public static string Published(string text) => Verdict(text).Published?.ToString() ?? "undated";

    public static string Coverage(DatingVerdict verdict) => verdict.Coverage?.ToString() ?? "none";

    /// <summary>"invasion 896, kursk 2": the last day on each clock.</summary>
    public static string Days(DatingVerdict verdict) =>
        string.Join(", ", verdict.Days.Select(d => $"{d.Clock} {d.To}"));
}
