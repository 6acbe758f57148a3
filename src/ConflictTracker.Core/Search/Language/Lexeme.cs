using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Search.Language;

internal enum LexemeKind
{
    Word,
    Phrase,
    Open,
    Close,
    Minus,
    And,
    Or,
    Near,
    Comma,
}

/// <summary>A token of a query's text.</summary>
/// <param name="Text">Of a phrase its words, of NEAR its distance or nothing.</param>
/// <param name="Field">The name before the colon, lower case, or null.</param>
internal readonly record struct Lexeme(LexemeKind Kind, string Text, TextSpan Place, string? Field = null);
