using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Sentences;

/// <summary>One sentence of a document, a list's item and a table's line among them.</summary>
/// <param name="Text">Verbatim, without the white space around it.</param>
/// <param name="Block">Index into the document's blocks; <see cref="TitleBlock"/> for the title.</param>
/// <param name="Start">Where it begins in its block's text.</param>
/// <param name="Place">Where it stands in the decoded original.</param>
/// <param name="Kind">Its block's kind; a title counts as a heading.</param>
public sealed record Sentence(string Text, int Block, int Start, TextSpan Place, BlockKind Kind)
{
    public const int TitleBlock = -1;
}
