using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Tests.Sentences;

/// <summary>A document whose blocks stand in its source as they are, a blank line between them.</summary>
internal static class TestDocument
{
    public static ParsedDocument Of(params string[] paragraphs) =>
        Of([.. paragraphs.Select(p => (BlockKind.Paragraph, p))]);

    public static ParsedDocument Of(params (BlockKind Kind, string Text)[] blocks)
    {
        List<DocumentBlock> placed = [];
        int at = 0;
        foreach ((BlockKind kind, string text) in blocks)
        {
            placed.Add(new DocumentBlock(kind, text, new TextSpan(at, text.Length)));
            at += text.Length + 2;
        }

        string source = string.Join("\n\n", blocks.Select(b => b.Text));
        return new ParsedDocument("a.txt", "text", source, null, null, null, null, placed, [], [], []);
    }
}
