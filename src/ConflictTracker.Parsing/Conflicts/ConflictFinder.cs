using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Dating;

namespace ConflictTracker.Parsing.Conflicts;

/// <summary>Tells which conflict a document is about from the actors and places that it names: never by default.</summary>
public sealed class ConflictFinder(ConflictCatalog catalog)
{
    private const int TellingWeight = 3;
    private const int SupportingWeight = 1;
    private const int Threshold = 4;

    /// <summary>One name said over and over tells no more than this.</summary>
    private const int MostOfOneName = 8;

    private readonly IReadOnlyList<ConflictNames> _names = [.. catalog.Known.Select(k => new ConflictNames(k))];

    /// <summary>The conflict's id, or null when the text does not say.</summary>
    public string? Find(ParsedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        List<(IReadOnlyList<Token> Tokens, int Weight)> texts = [(Tokenizer.Tokens(document.Title ?? ""), 3)];
        texts.AddRange(
            document
                .Blocks.Where(b => b.Kind != BlockKind.Chrome)
                .Select((b, i) => ((IReadOnlyList<Token>)Tokenizer.Tokens(b.Text), i == 0 ? 2 : 1))
        );
        texts.Add((Tokenizer.Tokens(string.Join(' ', document.Tags)), 1));
        (ConflictNames Names, int Score) best = _names
            .Select(n => (Names: n, Score: ScoreOf(n, texts)))
            .OrderByDescending(s => s.Score)
            .ThenBy(s => s.Names.Conflict.Calendar.Id, StringComparer.Ordinal)
            .First();
        return best.Score < Threshold ? null : ByTime(best.Names, document.Source, texts);
    }

    private static int ScoreOf(ConflictNames names, List<(IReadOnlyList<Token> Tokens, int Weight)> texts)
    {
        Dictionary<string, int> said = new(StringComparer.Ordinal);
        int telling = 0;
        int supporting = 0;
        bool isRequired = !names.HasRequired;
        foreach ((IReadOnlyList<Token> tokens, int weight) in texts)
        {
            for (int i = 0; i < tokens.Count; i++)
            {
                isRequired |= names.Required.IsAt(tokens, i);
                bool isTelling = names.Telling.IsAt(tokens, i);
                if (!isTelling && !names.Supporting.IsAt(tokens, i))
                {
                    continue;
                }

                int times = said.GetValueOrDefault(tokens[i].Folded) + 1;
                said[tokens[i].Folded] = times;
                if (times <= MostOfOneName)
                {
                    telling += isTelling ? weight : 0;
                    supporting += isTelling ? 0 : weight;
                }
            }
        }

        return telling == 0 || !isRequired ? 0 : (telling * TellingWeight) + (supporting * SupportingWeight);
    }

    /// <summary>The same actors may have fought before: the years that the text prints tell which time it was.</summary>
    private string ByTime(ConflictNames names, string source, List<(IReadOnlyList<Token> Tokens, int Weight)> texts)
    {
        ConflictNames? earlier = _names.FirstOrDefault(n => n.Conflict.SharesActorsWith == names.Conflict.Calendar.Id);
        if (earlier is null)
        {
            return names.Conflict.Calendar.Id;
        }

        int year = earlier.Conflict.Calendar.Clock.Day1.Year;
        int laterYear = names.Conflict.Calendar.Clock.Day1.Year;
        List<int> years = [.. Tokenizer.Tokens(source).Where(t => t.Number is > 1990 and < 2100).Select(t => t.Number)];
        bool isLater = years.Any(y => y >= laterYear);
        bool isEarlier = years.Contains(year) || ScoreOf(earlier, texts) > 0;
        return isEarlier && !isLater ? earlier.Conflict.Calendar.Id : names.Conflict.Calendar.Id;
    }
}
