namespace ConflictTracker.Parsing.Sentences;

internal enum TokenKind
{
    /// <summary>Letters, with the apostrophes and hyphens inside them.</summary>
    Word,

    /// <summary>Digits with the separators inside them.</summary>
    Number,

    /// <summary>What has digits but is no number: S-300, 15th, 72-hour, 23:52, 2024-08-11, an address.</summary>
    Code,

    Punctuation,
}
