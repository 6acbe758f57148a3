using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Figures;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Names;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims;

/// <summary>A sentence with its tokens, its grammar and the names in it.</summary>
internal sealed class SentenceReading
{
    // No author writes such a sentence; what lies beyond is not read, so that no text can make the rules slow.
    private const int LongestSentence = 800;

    private SentenceReading(
        Sentence sentence,
        List<Token> tokens,
        Grammar grammar,
        IReadOnlyList<(Mention Mention, int Start)> mentions
    )
    {
        Sentence = sentence;
        Tokens = tokens;
        Grammar = grammar;
        Mentions = mentions;
    }

    public Sentence Sentence { get; }

    public string Text => Sentence.Text;

    public List<Token> Tokens { get; }

    public Grammar Grammar { get; }

    /// <summary>The names, with where they begin in the sentence's text.</summary>
    public IReadOnlyList<(Mention Mention, int Start)> Mentions { get; }

    /// <summary>What each token measures, or null: "killed", "wounded". Asked for again and again around every figure.</summary>
    public string?[] Measures => field ??= ReadMeasures();

    /// <summary>The tokens inside names of organisations.</summary>
    public IReadOnlySet<int> TokensInBodies => field ??= TokensInNames(NameKind.Organisation);

    /// <summary>Reads all sentences of a document; mentions and sentences are both in the order of the text.</summary>
    public static List<SentenceReading> Of(MarkedDocument document)
    {
        List<SentenceReading> readings = [];
        int next = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            while (next < document.Mentions.Count && document.Mentions[next].Place.Start < sentence.Place.Start)
            {
                next++;
            }

            Grammar? grammar = Grammars.Of(sentence.Text, document.Language);
            List<Token> tokens = grammar is null ? [] : GluedFigures.Cut(Cut(sentence.Text), grammar);
            List<(Mention, int)> mentions = [];
            int cursor = 0;
            int end = tokens.Count == 0 ? 0 : tokens[^1].End;
            for (int i = next; i < document.Mentions.Count && cursor < end; i++)
            {
                Mention mention = document.Mentions[i];
                if (mention.Place.Start >= sentence.Place.End)
                {
                    break;
                }

                int start = IndexOf(sentence.Text, mention.Text, cursor, end);
                if (start >= 0)
                {
                    mentions.Add((mention, start));
                    cursor = start + mention.Text.Length;
                }
            }

            readings.Add(new SentenceReading(sentence, tokens, grammar ?? Grammars.Fallback, mentions));
        }

        return readings;
    }

    /// <summary>Where a name stands as a word of its own: "Russia" is not in "Russian".</summary>
    private static int IndexOf(string text, string name, int from, int end)
    {
        int at = text.IndexOf(name, from, end - from, StringComparison.Ordinal);
        while (at >= 0 && !(NameText.IsBorder(text, at) && NameText.IsBorder(text, at + name.Length)))
        {
            at = at + 1 < end ? text.IndexOf(name, at + 1, end - at - 1, StringComparison.Ordinal) : -1;
        }

        return at;
    }

    private static List<Token> Cut(string text)
    {
        List<Token> tokens = Tokenizer.Cut(text);
        return tokens.Count <= LongestSentence ? tokens : tokens[..LongestSentence];
    }

    private string?[] ReadMeasures()
    {
        string?[] measures = new string?[Tokens.Count];
        for (int i = 0; i < measures.Length; i++)
        {
            measures[i] = Tokens[i].Kind == TokenKind.Word ? Grammar.Measures.GroupOf(Tokens[i].Lower) : null;
        }

        return measures;
    }

    /// <summary>The verbatim text from one token to before another.</summary>
    public string TextOf(int first, int next) => Text[Tokens[first].Start..Tokens[next - 1].End];

    /// <summary>Whether a name of one of the kinds lies in a run of tokens.</summary>
    public bool HasName(int first, int next, params ReadOnlySpan<NameKind> kinds)
    {
        foreach ((Mention mention, int start) in Mentions)
        {
            if (
                start < Tokens[next - 1].End
                && start + mention.Text.Length > Tokens[first].Start
                && kinds.Contains(mention.Kind)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tokens that lie inside names of one kind.</summary>
    public HashSet<int> TokensInNames(NameKind kind)
    {
        HashSet<int> inside = [];
        int token = 0;
        foreach ((Mention mention, int start) in Mentions)
        {
            if (mention.Kind != kind)
            {
                continue;
            }

            while (token < Tokens.Count && Tokens[token].Start < start + mention.Text.Length)
            {
                if (Tokens[token].End > start)
                {
                    inside.Add(token);
                }

                token++;
            }
        }

        return inside;
    }
}
