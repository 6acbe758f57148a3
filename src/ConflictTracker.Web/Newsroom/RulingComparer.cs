using ConflictTracker.Core.Dating;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Whether two rulings decide the same: records compare their lists by reference.</summary>
internal static class RulingComparer
{
    public static bool AreSame(EditorRuling? one, EditorRuling? other)
    {
        if (one is null || other is null)
        {
            return one is null && other is null;
        }

        bool haveSameTags =
            one.Tags is null || other.Tags is null ? one.Tags == other.Tags : one.Tags.SequenceEqual(other.Tags);
        return haveSameTags && one with { Tags = null } == other with { Tags = null };
    }
}
