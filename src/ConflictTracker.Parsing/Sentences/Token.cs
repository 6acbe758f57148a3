namespace ConflictTracker.Parsing.Sentences;

/// <summary>A word, number or mark of a sentence.</summary>
/// <param name="Start">In the sentence's text.</param>
/// <param name="Text">Verbatim.</param>
/// <param name="Lower">Lower case, apostrophes and hyphens of one kind, as the word lists have it.</param>
internal readonly record struct Token(TokenKind Kind, int Start, string Text, string Lower)
{
    public int End => Start + Text.Length;

    public bool IsCapitalised => Kind is TokenKind.Word or TokenKind.Code && char.IsUpper(Text[0]);

    public bool Is(char mark) => Kind == TokenKind.Punctuation && Text[0] == mark;
}
