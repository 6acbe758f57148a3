using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Reread;

/// <summary>Says which words only one of two readings has. Linear in the text: a block that only moved is the same.</summary>
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
            if (same < 0)
            {
                yield return new ReadingChange(Words(old), Text(old), null);
                continue;
            }

            yield return new ReadingChange(ChangeKind.Structure, Text(old), Text(come[same]));
            come.RemoveAt(same);
        }

        foreach (DocumentBlock now in come)
        {
            yield return new ReadingChange(Words(now), null, Text(now));
        }
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
