using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>
/// The name of a speaker whom the text has in the genitive, "за словами голови ради Івана Лиса": голова ради Іван Лис. The
/// words stay the text's: only a name of which the text holds at least half the words is turned.
/// </summary>
internal sealed class Nominatives(IReadOnlyList<SentenceReading> sentences)
{
    private const int LongestName = 12;

    private readonly Dictionary<string, string> _turned = new(StringComparer.Ordinal);

    private bool? _isUkrainian;

    private HashSet<string> Words => field ??= ReadWords();

    private bool IsUkrainian => _isUkrainian ??= Words.Count(HasUkrainian) >= Words.Count(HasRussian);

    private static bool HasUkrainian(string word) => word.AsSpan().IndexOfAny('і', 'ї', 'є') >= 0;

    private static bool HasRussian(string word) => word.AsSpan().IndexOfAny('ы', 'э', 'ъ') >= 0;

    private HashSet<string> ReadWords()
    {
        HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (SentenceReading sentence in sentences)
        {
            foreach (Token token in sentence.Tokens)
            {
                if (token.Kind == TokenKind.Word)
                {
                    words.Add(token.Text);
                }
            }
        }

        return words;
    }

    /// <summary>The speaker's name as the claim has it.</summary>
    public string Of(Attribution attribution)
    {
        string speaker = attribution.Speaker;
        if (attribution.Genitive != speaker)
        {
            return speaker;
        }

        if (!_turned.TryGetValue(speaker, out string? name))
        {
            name = Turned(speaker, attribution.IsPerson) ?? speaker;
            _turned.Add(speaker, name);
        }

        return name;
    }

    private string? Turned(string speaker, bool isPerson)
    {
        string[] words = speaker.Split(' ');
        if (words.Length > LongestName || Genitives.Turn(words, isPerson, IsUkrainian) is not { } turned)
        {
            return null;
        }

        int held = turned.Count(w => Words.Contains(w));
        return held >= (turned.Length + 1) / 2 ? string.Join(' ', turned) : null;
    }
}
