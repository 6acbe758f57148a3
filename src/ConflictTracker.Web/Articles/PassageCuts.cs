using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;

namespace ConflictTracker.Web.Articles;

/// <summary>Cuts a block's text at the passages of its claims, so that each can be linked to.</summary>
internal static class PassageCuts
{
    /// <param name="runs">All words of the block, cues marked.</param>
    /// <param name="claims">Those whose passage begins in the block.</param>
    public static IReadOnlyList<TextPassage> Cut(
        DocumentBlock block,
        IReadOnlyList<TextRun> runs,
        IEnumerable<Claim> claims
    )
    {
        List<TextPassage> passages = [];
        int at = 0;
        foreach ((int start, Claim claim) in InOrder(block, claims))
        {
            string anchor = TextPassage.AnchorOf(claim.Place);
            if (start < at)
            {
                // Not found word for word, or inside another passage: the anchor stands where the next begins.
                passages.Add(new TextPassage(anchor, []));
                continue;
            }

            if (start > at)
            {
                passages.Add(new TextPassage(null, Between(runs, at, start)));
            }

            at = start + claim.Quote.Length;
            passages.Add(new TextPassage(anchor, Between(runs, start, at)));
        }

        if (at < block.Text.Length || passages.Count == 0)
        {
            passages.Add(new TextPassage(null, Between(runs, at, block.Text.Length)));
        }

        return passages;
    }

    private static IEnumerable<(int Start, Claim Claim)> InOrder(DocumentBlock block, IEnumerable<Claim> claims) =>
        claims
            .DistinctBy(c => c.Place.Start)
            .Select(c => (Start: NearestTo(block.Text, c.Quote, c.Place.Start - block.Place.Start), Claim: c))
            .OrderBy(c => c.Start);

    /// <summary>Where the quote stands, or −1: markup of the original shifts places, so that the nearest is taken.</summary>
    private static int NearestTo(string text, string quote, int expected)
    {
        int best = -1;
        for (
            int found = quote.Length == 0 ? -1 : text.IndexOf(quote, StringComparison.Ordinal);
            found >= 0;
            found = text.IndexOf(quote, found + 1, StringComparison.Ordinal)
        )
        {
            if (best < 0 || Math.Abs(found - expected) < Math.Abs(best - expected))
            {
                best = found;
            }
        }

        return best;
    }

    private static List<TextRun> Between(IReadOnlyList<TextRun> runs, int start, int end)
    {
        List<TextRun> cut = [];
        int at = 0;
        foreach (TextRun run in runs)
        {
            int from = Math.Max(start, at);
            int to = Math.Min(end, at + run.Text.Length);
            if (from < to)
            {
                // A cue that a passage's border cuts keeps its number on the first half alone.
                cut.Add(new TextRun(run.Text[(from - at)..(to - at)], from == at ? run.Cue : null));
            }

            at += run.Text.Length;
        }

        return cut;
    }
}
