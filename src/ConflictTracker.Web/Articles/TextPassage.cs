using System.Globalization;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Web.Articles;

/// <summary>A stretch of a block: a passage that claims are made in, or what stands between two.</summary>
/// <param name="Anchor">Its fragment, or null.</param>
/// <param name="Runs">Its words; empty where the block no longer has the passage word for word.</param>
public sealed record TextPassage(string? Anchor, IReadOnlyList<TextRun> Runs)
{
    /// <summary>The fragment of a passage: by its place in the decoded original, which stays as long as the original
    /// does, whatever the rules find in it.</summary>
    public static string AnchorOf(TextSpan place) => "t" + place.Start.ToString(CultureInfo.InvariantCulture);
}
