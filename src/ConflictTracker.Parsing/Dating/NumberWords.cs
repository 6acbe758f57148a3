using ConflictTracker.Parsing.Languages;

namespace ConflictTracker.Parsing.Dating;

/// <summary>Numbers in words: "п’ятсот шістдесят шоста", "one thousand and twenty-seventh", "trentaseiesimo".</summary>
internal sealed class NumberWords
{
    private const int LongestRun = 9;

    private readonly StemTable<int> _values = new();
    private readonly StemTable<bool> _ordinals = new();
    private static readonly HashSet<string> Links = new(["and", "et", "y", "e", "і", "и", "-"], StringComparer.Ordinal);

    public void Fill(LanguageFile language)
    {
        foreach ((string word, int value) in language.Numbers)
        {
            _values.Add(word, value);
        }

        foreach (string form in language.Ordinals)
        {
            _ordinals.Add(form, true);
        }

        IEnumerable<(string, int, bool)> spelled = language.Spelling switch
        {
            "german" => SpelledNumbers.German(),
            "italian" => SpelledNumbers.Italian(),
            _ => [],
        };
        foreach ((string form, int value, bool isOrdinal) in spelled)
        {
            _values.Add(form, value);
            if (isOrdinal)
            {
                _ordinals.Add(form, true);
            }
        }
    }

    /// <summary>The number that begins at a token, and how many tokens it takes; 0 tokens for none.</summary>
    public (int Value, int Length, bool IsOrdinal) At(IReadOnlyList<Token> tokens, int index)
    {
        int total = 0;
        int current = 0;
        int smallest = int.MaxValue;
        int length = 0;
        bool isOrdinal = false;
        for (int i = index; i < tokens.Count && i - index < LongestRun; i++)
        {
            Token token = tokens[i];
            if (
                length > 0
                && Links.Contains(token.Folded)
                && i + 1 < tokens.Count
                && _values.Contains(tokens[i + 1].Folded)
            )
            {
                continue;
            }

            if (!token.IsWord || !_values.TryGet(token.Folded, out int value) || !Fits(value, current, smallest))
            {
                break;
            }

            if (value == 1000)
            {
                total += Math.Max(current, 1) * 1000;
                (current, smallest) = (0, 1000);
            }
            else if (value == 100 && current is > 0 and < 10)
            {
                (current, smallest) = (current * value, value);
            }
            else if (IsFourTwenties(value, current))
            {
                (current, smallest) = (current - 4 + 80, value);
            }
            else
            {
                (current, smallest) = (current + value, value);
            }

            length = i - index + 1;
            isOrdinal = _ordinals.Contains(token.Folded);
        }

        return (total + current, length, isOrdinal);
    }

    /// <summary>French eighty: quatre-vingt.</summary>
    private static bool IsFourTwenties(int value, int current) => value == 20 && current % 100 == 4;

    /// <summary>Parts of one number grow smaller from left to right, but for what multiplies: three hundred, two thousand.</summary>
    private static bool Fits(int value, int current, int smallest) =>
        smallest == int.MaxValue
        || (value == 1000 && smallest < 1000)
        || (value == 100 && current is > 0 and < 10)
        || IsFourTwenties(value, current)
        || (value < smallest && !(smallest < 20 && smallest != 10) && !(smallest is > 10 and < 100 && value >= 20));
}
