using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Events;

namespace ConflictTracker.Web.Articles;

/// <summary>An article's text as its page shows it: blocks in groups, cues marked, days and claims beside them.</summary>
public sealed class ArticleBody
{
    private ArticleBody(IReadOnlyList<TextRun> title, IReadOnlyList<Claim> titleClaims, IReadOnlyList<BodyGroup> groups)
    {
        Title = title;
        TitleClaims = titleClaims;
        Groups = groups;
        MarkedCues = title
            .Concat(groups.SelectMany(g => g.Blocks).SelectMany(b => b.Runs))
            .Select(r => r.Cue)
            .OfType<int>()
            .ToHashSet();
    }

    public IReadOnlyList<TextRun> Title { get; }

    /// <summary>Those that no block holds: they are made in the title.</summary>
    public IReadOnlyList<Claim> TitleClaims { get; }

    /// <summary>Chrome left out; its numbers are not given to others.</summary>
    public IReadOnlyList<BodyGroup> Groups { get; }

    /// <summary>The cues whose words stand marked on the page.</summary>
    public IReadOnlySet<int> MarkedCues { get; }

    public static ArticleBody Of(ArticleView article)
    {
        IReadOnlyList<WeighedCue> cues = article.Dating.Cues;
        List<WeighedCue> ofTitle =
        [
            .. cues.Where(c => c.Cue.Place is { } place && !article.Blocks.Any(b => b.Place.Overlaps(place))),
        ];
        List<BodyGroup> groups = [];
        DateOnly? day = null;
        foreach (List<BodyBlock> blocks in Together(article, cues))
        {
            DateOnly? told = DayOf(article.Events, blocks);
            groups.Add(
                new BodyGroup(
                    blocks,
                    told is not null && told != day ? told : null,
                    [.. article.Claims.Where(c => blocks.Exists(b => Holds(b.Block, c.Place)))]
                )
            );
            day = told ?? day;
        }

        HashSet<Claim> inBlocks = [.. groups.SelectMany(g => g.Claims)];
        return new ArticleBody(
            CueMarks.Mark(article.Summary.DisplayTitle, null, ofTitle),
            [.. article.Claims.Where(c => !inBlocks.Contains(c))],
            groups
        );
    }

    /// <summary>Neighbouring list items, and a run-in heading with what it runs into.</summary>
    private static IEnumerable<List<BodyBlock>> Together(ArticleView article, IReadOnlyList<WeighedCue> cues)
    {
        List<BodyBlock> open = [];
        for (int i = 0; i < article.Blocks.Count; i++)
        {
            DocumentBlock block = article.Blocks[i];
            if (block.Kind == BlockKind.Chrome)
            {
                continue;
            }

            if (open.Count > 0 && !open[^1].Block.RunsIn && !(Lists(open[^1].Block) && Lists(block)))
            {
                yield return open;
                open = [];
            }

            IReadOnlyList<TextRun> runs = CueMarks.Mark(block.Text, block.Place, cues);
            open.Add(
                new BodyBlock(
                    i + 1,
                    block,
                    runs,
                    PassageCuts.Cut(block, runs, article.Claims.Where(c => Holds(block, c.Place)))
                )
            );
        }

        if (open.Count > 0)
        {
            yield return open;
        }
    }

    /// <summary>A passage belongs to the block in which it begins.</summary>
    private static bool Holds(DocumentBlock block, TextSpan passage) =>
        block.Place.Start <= passage.Start && passage.Start < block.Place.End;

    private static bool Lists(DocumentBlock block) => block.Kind == BlockKind.ListItem;

    /// <summary>The day of the first event that the text itself places on one day.</summary>
    private static DateOnly? DayOf(IReadOnlyList<ArticleEvent> events, List<BodyBlock> blocks) =>
        events
            .Where(e => e is { IsPlaced: true, When.Length: 1 } && blocks.Exists(b => Holds(b.Block, e.Place)))
            .Select(e => e.When?.First)
            .FirstOrDefault();
}
