using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Sentences;

/// <summary>The sentences of a document in the order of the text: the title where it has a place, then the blocks, chrome
/// left out. Events, claims and leads are cut from the same sentences.</summary>
public static class SentenceFinder
{
    public static IReadOnlyList<Sentence> Find(ParsedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        List<Sentence> sentences = [];
        if (document is { Title: { Length: > 0 } title, TitlePlace: { } place })
        {
            Add(document.Source, title, place, Sentence.TitleBlock, BlockKind.Heading, sentences);
        }

        for (int i = 0; i < document.Blocks.Count; i++)
        {
            DocumentBlock block = document.Blocks[i];
            if (block.Kind != BlockKind.Chrome)
            {
                Add(document.Source, block.Text, block.Place, i, block.Kind, sentences);
            }
        }

        return sentences;
    }

    private static void Add(
        string source,
        string text,
        TextSpan blockPlace,
        int block,
        BlockKind kind,
        List<Sentence> sentences
    )
    {
        OriginalPlaces places = new(source, text, blockPlace);
        foreach ((int start, int length) in SentenceCutter.Cut(text))
        {
            sentences.Add(new Sentence(text.Substring(start, length), block, start, places.Of(start, length), kind));
        }
    }
}
