namespace ConflictTracker.Parsing.Languages;

/// <summary>The writing systems that the language finder tells apart.</summary>
internal enum Script
{
    None,
    Latin,
    Cyrillic,
    Greek,
    Georgian,
    Armenian,
    Hebrew,
    Arabic,
    Kana,
    Han,
    Hangul,
}
