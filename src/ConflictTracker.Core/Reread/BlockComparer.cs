using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Reread;

/// <summary>Says which words only one of two readings has, a passage that was touched up beside what it was. A block that
/// only moved is the same.</summary>
internal static class BlockComparer
{
    public static IEnumerable<ReadingChange> Compare(
        IReadOnlyList<DocumentBlock> before,
        IReadOnlyList<DocumentBlock> after
    )
    {
        List<DocumentBlock> gone = Without(before, after);
        List<DocumentBlock> come = Without(after, before);
        foreach (DocumentBlock old in gone)
        {
            int same = come.FindIndex(b => b.Text == old.Text);
            int at = same >= 0 ? same : come.FindIndex(b => b.Kind == old.Kind && AreAlike(b.Text, old.Text));
            if (at < 0)
            {
                yield return new ReadingChange(Words(old), Text(old), null);
                continue;
            }

            yield return new ReadingChange(same >= 0 ? ChangeKind.Structure : Words(old), Text(old), Text(come[at]));
            come.RemoveAt(at);
        }

        foreach (DocumentBlock now in come)
        {
            yield return new ReadingChange(Words(now), null, Text(now));
        }
    }

    /// <summary>Whether one is the other, touched up: half of all their words stand in both.</summary>
    private static bool AreAlike(string one, string other)
    {
        HashSet<string> words = [.. one.Split(' ')];
        HashSet<string> others = [.. other.Split(' ')];
        int all = words.Union(others).Count();
        return 2 * words.Count(others.Contains) >= all;
    }

    /// <summary>Chrome is shown to nobody: that it was cut otherwise changes no words that are read.</summary>
    private static ChangeKind Words(DocumentBlock block) =>
        block.Kind == BlockKind.Chrome ? ChangeKind.Structure : ChangeKind.Text;

    private static List<DocumentBlock> Without(IReadOnlyList<DocumentBlock> blocks, IReadOnlyList<DocumentBlock> others)
    {
        Dictionary<(BlockKind, int, bool, string), int> known = [];
        foreach (DocumentBlock other in others)
        {
            known[Key(other)] = known.GetValueOrDefault(Key(other)) + 1;
        }

        List<DocumentBlock> alone = [];
        foreach (DocumentBlock block in blocks)
        {
            int left = known.GetValueOrDefault(Key(block));
            if (left == 0)
            {
                alone.Add(block);
            }
            else
            {
                known[Key(block)] = left - 1;
            }
        }

        return alone;
    }

    private static (BlockKind, int, bool, string) Key(DocumentBlock block) =>
        (block.Kind, block.Level, block.RunsIn, block.Text);

    private static string Text(DocumentBlock block) =>
        block.Kind == BlockKind.Paragraph ? block.Text : $"{Name(block)}: {block.Text}";

    private static string Name(DocumentBlock block) =>
        block.Kind switch
        {
            BlockKind.Heading => "heading",
            BlockKind.ListItem => "list item",
            BlockKind.Quote => "quote",
            BlockKind.Caption => "caption",
            BlockKind.SocialPost => "post",
            BlockKind.Chrome => "left out",
            _ => "paragraph",
        };
}
