using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Parsing.Reading;

/// <summary>What a format reader made of a file: a document with its warnings, or the error that refused it.</summary>
internal sealed record DocumentReading(ParsedDocument? Document, IReadOnlyList<Problem> Problems)
{
    public static DocumentReading Refused(Problem problem) => new(null, [problem]);
}
