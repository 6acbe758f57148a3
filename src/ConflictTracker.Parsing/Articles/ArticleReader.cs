using ConflictTracker.Core.Problems;

namespace ConflictTracker.Parsing.Articles;

/// <summary>
/// The one way from a file to an article: reads it, dates it and marks what it tells. Holds no state but the rules;
/// safe to share between threads.
/// </summary>
public sealed class ArticleReader
{
    /// <summary>Raised whenever a rule changes what is understood, so that old articles can be read again.</summary>
    public const int RulesVersion = 1;

    /// <summary>Reads one file. Bad input ends in problems, never in an exception.</summary>
    /// <param name="fileName">Without folders; its ending chooses the format.</param>
    public ReadingResult Read(string fileName, ReadOnlyMemory<byte> bytes, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(context);
        return new ReadingResult(
            null,
            [new Problem("CT1000", ProblemSeverity.Error, $"{fileName} ({bytes.Length} bytes) is of no known format.")]
        );
    }
}
