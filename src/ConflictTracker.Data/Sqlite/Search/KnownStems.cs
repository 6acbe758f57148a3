using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Stems each word once, however often it comes.</summary>
internal sealed class KnownStems
{
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);

    public string Of(string term)
    {
        if (!_stems.TryGetValue(term, out string? stem))
        {
            _stems.Add(term, stem = EnglishStemmer.Stem(term));
        }

        return stem;
    }
}
