namespace ConflictTracker.Parsing.Dating;

/// <summary>A word, a number or a sign of a piece of text.</summary>
/// <param name="Folded">A word as the lexicon compares it; a number's digits; the sign itself.</param>
/// <param name="Start">In the piece, UTF-16 units.</param>
/// <param name="Number">The value of digits, grouped or not; −1 for words and signs.</param>
/// <param name="Suffix">Letters that hang on a number: <c>th</c>, <c>ე</c>; empty otherwise.</param>
/// <param name="Sentence">Which sentence of the piece, from 0.</param>
/// <param name="IsCapital">The word begins with a capital letter.</param>
internal readonly record struct Token(
    string Folded,
    int Start,
    int Length,
    int Number,
    string Suffix,
    int Sentence,
    bool IsCapital
)
{
    public int End => Start + Length;

    public bool IsNumber => Number >= 0;

    public bool IsWord => !IsNumber && char.IsLetter(Folded[0]);

    public bool Is(char sign) => Folded.Length == 1 && Folded[0] == sign;
}
