using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>A line or element of a document while the shape rules find out what it is.</summary>
/// <param name="Text">Verbatim, without white space around it.</param>
/// <param name="Place">Where it stands in the decoded original.</param>
internal sealed record Piece(string Text, TextSpan Place)
{
    public PieceKind Kind { get; init; }

    /// <summary>Blank lines before it.</summary>
    public int Gap { get; init; }

    public int Level { get; init; }

    public bool RunsIn { get; init; }

    public string? CaptionText { get; init; }

    public string? Credit { get; init; }

    public SocialPost? Post { get; init; }

    /// <summary>As <see cref="DocumentBlock.Runs"/>.</summary>
    public IReadOnlyList<TextRun> Runs { get; init; } = [];

    public bool IsOpen => Kind == PieceKind.Open;

    /// <summary>Words of the article, whatever their kind.</summary>
    public bool IsBody => Kind is PieceKind.Open or PieceKind.Paragraph or PieceKind.ListItem or PieceKind.Quote;

    /// <summary>A stretch of it, without the white space around, of the same gap and nothing else.</summary>
    public Piece Slice(int start, int length)
    {
        ReadOnlySpan<char> text = Text.AsSpan(start, length);
        int lead = length - text.TrimStart().Length;
        int kept = text.Trim().Length;
        return new Piece(Text.Substring(start + lead, kept), ToBlock(BlockKind.Paragraph).PlaceOf(start + lead, kept))
        {
            Gap = Gap,
            Runs = SliceRuns(start + lead, kept),
        };
    }

    /// <summary>The same piece, its places counted in a text that begins so much earlier.</summary>
    public Piece Moved(int offset) =>
        offset == 0
            ? this
            : this with
            {
                Place = Place with { Start = Place.Start + offset },
                Runs = [.. Runs.Select(r => r with { Source = r.Source with { Start = r.Source.Start + offset } })],
            };

    public DocumentBlock ToBlock(BlockKind kind) =>
        new(kind, Text, Place, Level)
        {
            RunsIn = RunsIn,
            CaptionText = CaptionText,
            Credit = Credit,
            Post = Post,
            Runs = Runs,
        };

    private List<TextRun> SliceRuns(int start, int length)
    {
        List<TextRun> slice = [];
        for (int i = FirstRunAt(start); i < Runs.Count && Runs[i].Start < start + length; i++)
        {
            TextRun run = Runs[i];
            int from = Math.Max(run.Start, start);
            int to = Math.Min(run.Start + run.Length, start + length);
            if (from < to)
            {
                TextSpan source =
                    run.Length == run.Source.Length
                        ? new TextSpan(run.Source.Start + (from - run.Start), to - from)
                        : run.Source;
                slice.Add(new TextRun(from - start, to - from, source));
            }
        }

        return slice;
    }

    /// <summary>The last run that begins at or before a unit of the text: runs stand in order.</summary>
    private int FirstRunAt(int index)
    {
        int low = 0;
        int high = Runs.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Runs[middle].Start <= index ? (middle + 1, high) : (low, middle);
        }

        return Math.Max(0, low - 1);
    }
}
