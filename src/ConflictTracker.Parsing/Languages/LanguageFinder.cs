using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Dating;

namespace ConflictTracker.Parsing.Languages;

/// <summary>
/// Tells a document's language by its script, its letters and its small words. Embedded posts, captions and addresses are
/// often foreign and do not count; the opening counts double.
/// </summary>
public sealed partial class LanguageFinder
{
    private const int DistinctLetterWeight = 2;
    private static readonly Dictionary<string, List<string>> ByStopWord = StopWords();
    private static readonly Dictionary<char, List<string>> ByLetter = DistinctLetters();

    /// <summary>ISO 639-1, or null when the text is too short or in no language that the archive knows.</summary>
    public static string? Find(ParsedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        string[] texts =
        [
            document.Title ?? "",
            .. document
                .Blocks.Where(b => b.Kind is not (BlockKind.Chrome or BlockKind.SocialPost or BlockKind.Caption))
                .Select(b => b.Text),
        ];
        Dictionary<string, double> scores = new(StringComparer.Ordinal);
        bool isOpening = true;
        foreach (string text in texts.Where(t => t.Length > 0))
        {
            Score(text, isOpening ? 2 : 1, scores);
            isOpening = false;
        }

        return Best(scores);
    }

    /// <summary>The language of a run of text, or null.</summary>
    public static string? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Dictionary<string, double> scores = new(StringComparer.Ordinal);
        Score(text, 1, scores);
        return Best(scores);
    }

    /// <summary>Of equals, the language that the archive meets more often.</summary>
    private static string? Best(Dictionary<string, double> scores) =>
        scores.Count == 0
            ? null
            : scores.OrderByDescending(s => s.Value).ThenBy(s => LanguageFile.RankOf(s.Key)).First().Key;

    private static void Score(string text, int weight, Dictionary<string, double> scores)
    {
        foreach (ValueMatch match in Words().EnumerateMatches(text))
        {
            ReadOnlySpan<char> word = text.AsSpan(match.Index, match.Length);
            if (word[0] is '@' or '#' || word.Contains('/'))
            {
                continue;
            }

            switch (Scripts.Of(word))
            {
                case Script.Latin:
                case Script.Cyrillic:
                    foreach (string part in Elision.Split(word.ToString().ToLowerInvariant()))
                    {
                        ScoreWord(part, weight, scores);
                    }

                    break;
                case var script when Scripts.LanguageOf(script) is { } language:
                    scores[language] = scores.GetValueOrDefault(language) + (weight * word.Length / 3.0);
                    break;
                default:
                    break;
            }
        }
    }

    private static void ScoreWord(string word, int weight, Dictionary<string, double> scores)
    {
        if (ByStopWord.TryGetValue(word, out List<string>? languages))
        {
            foreach (string language in languages)
            {
                scores[language] = scores.GetValueOrDefault(language) + weight;
            }
        }

        foreach (char c in word)
        {
            if (c > '\u007f' && ByLetter.TryGetValue(c, out List<string>? owners))
            {
                foreach (string language in owners)
                {
                    scores[language] =
                        scores.GetValueOrDefault(language)
                        + (weight * DistinctLetterWeight / (double)(owners.Count + 1));
                }
            }
        }
    }

    private static Dictionary<string, List<string>> StopWords()
    {
        Dictionary<string, List<string>> table = new(StringComparer.Ordinal);
        foreach (LanguageFile language in LanguageFile.All)
        {
            foreach (string word in language.StopWords.Concat(language.OwnWords).Distinct())
            {
                if (!table.TryGetValue(word, out List<string>? owners))
                {
                    table[word] = owners = [];
                }

                owners.Add(language.Code);
            }
        }

        return table;
    }

    private static Dictionary<char, List<string>> DistinctLetters()
    {
        Dictionary<char, List<string>> table = [];
        foreach (LanguageFile language in LanguageFile.All)
        {
            foreach (char letter in language.Letters)
            {
                if (!table.TryGetValue(letter, out List<string>? owners))
                {
                    table[letter] = owners = [];
                }

                owners.Add(language.Code);
            }
        }

        return table;
    }

    [GeneratedRegex(
        @"https?://[^\s]{1,2000}|[@#]?[\p{L}\p{M}]['’\p{L}\p{M}]{0,60}",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Words();
}
