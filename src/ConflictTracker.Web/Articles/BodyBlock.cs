using ConflictTracker.Core.Articles;

namespace ConflictTracker.Web.Articles;

/// <summary>A block as the page shows it.</summary>
/// <param name="Number">1-based among all blocks of the document: its anchor is <c>#b{Number}</c>.</param>
/// <param name="Runs">All its words, in order.</param>
/// <param name="Passages">The same words, cut at the passages of claims.</param>
public sealed record BodyBlock(
    int Number,
    DocumentBlock Block,
    IReadOnlyList<TextRun> Runs,
    IReadOnlyList<TextPassage> Passages
)
{
    public string Anchor => FormattableString.Invariant($"b{Number}");
}
