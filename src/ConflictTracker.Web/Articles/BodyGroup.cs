using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;

namespace ConflictTracker.Web.Articles;

/// <summary>Blocks that stand together: the items of a list, a run-in heading with its paragraph; most often one.</summary>
/// <param name="Day">The day to which the text turns here, or null.</param>
/// <param name="Claims">Those made in it.</param>
public sealed record BodyGroup(IReadOnlyList<BodyBlock> Blocks, DateOnly? Day, IReadOnlyList<Claim> Claims)
{
    public BlockKind Kind => Blocks[^1].Block.Kind;
}
