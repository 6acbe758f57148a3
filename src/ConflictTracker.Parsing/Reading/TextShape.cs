namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Finds out what each line of a plain text is, by rules about the language of news rather than about one publisher.
/// Each rule claims the pieces that it knows and leaves the others open; the order matters.
/// </summary>
internal static class TextShape
{
    public static IReadOnlyList<Piece> Of(IReadOnlyList<Piece> lines) => lines;
}
