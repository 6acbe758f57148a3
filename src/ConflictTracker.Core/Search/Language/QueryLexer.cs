using System.Text;
using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Search.Language;

/// <summary>Cuts a query's text into tokens. One pass, linear in the text.</summary>
internal sealed partial class QueryLexer(string text, List<QueryProblem> problems)
{
    private const string DoubleQuotes = "\"\u201C\u201D\u201E\u201F\u2033";

    private readonly List<Lexeme> _lexemes = [];
    private int _at;
    private int _depth;
    private int _nearDepth = -1;

    public IReadOnlyList<Lexeme> Read()
    {
        while (_at < text.Length)
        {
            ReadOne();
        }

        return _lexemes;
    }

    private void ReadOne()
    {
        char c = text[_at];
        if (char.IsWhiteSpace(c))
        {
            _at++;
        }
        else if (c == '(')
        {
            _depth++;
            Add(LexemeKind.Open, 1);
        }
        else if (c == ')')
        {
            _nearDepth = _nearDepth == _depth ? -1 : _nearDepth;
            _depth--;
            Add(LexemeKind.Close, 1);
        }
        else if (c == ',' && _nearDepth >= 0)
        {
            Add(LexemeKind.Comma, 1);
        }
        else if (IsMinus(c) && _at + 1 < text.Length && !char.IsWhiteSpace(text[_at + 1]) && text[_at + 1] != ')')
        {
            Add(LexemeKind.Minus, 1);
        }
        else if (IsQuote(c))
        {
            ReadPhrase(_at, null);
        }
        else
        {
            ReadWord();
        }
    }

    private void Add(LexemeKind kind, int length)
    {
        _lexemes.Add(new Lexeme(kind, text.Substring(_at, length), new TextSpan(_at, length)));
        _at += length;
    }

    private void ReadWord()
    {
        int start = _at;
        if (NearPattern().Match(text, start) is { Success: true, Index: var index } near && index == start)
        {
            _lexemes.Add(new Lexeme(LexemeKind.Near, near.Groups["distance"].Value, new TextSpan(start, near.Length)));
            _at += near.Length;
            _nearDepth = _nearDepth >= 0 ? _nearDepth : _depth + 1;
            return;
        }

        while (_at < text.Length && !EndsWord(_at))
        {
            _at++;
        }

        string word = text[start.._at];
        TextSpan place = new(start, word.Length);
        if (Operator(word) is { } kind)
        {
            _lexemes.Add(new Lexeme(kind, word, place));
        }
        else if (FieldPattern().Match(word) is { Success: true } field)
        {
            ReadField(start, field.Groups["name"].Value.ToLowerInvariant(), field.Groups["value"].Value, word);
        }
        else
        {
            _lexemes.Add(new Lexeme(LexemeKind.Word, word, place));
        }
    }

    private void ReadField(int start, string name, string value, string word)
    {
        if (value.Length == 0 && _at < text.Length && IsQuote(text[_at]))
        {
            ReadPhrase(start, name);
        }
        else
        {
            _lexemes.Add(new Lexeme(LexemeKind.Word, value, new TextSpan(start, word.Length), name));
        }
    }

    private void ReadPhrase(int start, string? field)
    {
        int open = _at;
        _at++;
        while (_at < text.Length && !Closes(text[open], text[_at]))
        {
            _at++;
        }

        TextSpan place = new(start, Math.Min(_at + 1, text.Length) - start);
        if (_at >= text.Length)
        {
            problems.Add(
                new QueryProblem(
                    "CT4002",
                    ProblemSeverity.Error,
                    "This quotation mark opens a phrase that never ends. Close it, or leave it out.",
                    place
                )
            );
        }

        string words = Straightened(text.AsSpan(open + 1, Math.Min(_at, text.Length) - open - 1));
        _lexemes.Add(new Lexeme(LexemeKind.Phrase, words, place, field));
        _at++;
    }

    /// <summary>Quotes inside guillemets part words and mean nothing else: a phrase never holds a double quote.</summary>
    private static string Straightened(ReadOnlySpan<char> words)
    {
        StringBuilder straight = new(words.Length);
        foreach (char c in words)
        {
            straight.Append(DoubleQuotes.Contains(c, StringComparison.Ordinal) ? ' ' : c);
        }

        return straight.ToString().Trim();
    }

    private bool EndsWord(int at) =>
        char.IsWhiteSpace(text[at]) || text[at] is '(' or ')' || IsQuote(text[at]) || IsNearComma(at);

    /// <summary>Inside NEAR a comma comes before the distance, but between digits it groups them.</summary>
    private bool IsNearComma(int at) =>
        _nearDepth >= 0
        && text[at] == ','
        && !(at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));

    private static bool IsQuote(char c) => c == '\u00AB' || DoubleQuotes.Contains(c, StringComparison.Ordinal);

    private static bool Closes(char open, char c) =>
        open == '\u00AB' ? c == '\u00BB' : DoubleQuotes.Contains(c, StringComparison.Ordinal);

    private static bool IsMinus(char c) => c is '-' or '\u2212' or '\u2013';

    private static LexemeKind? Operator(string word) =>
        word switch
        {
            "AND" => LexemeKind.And,
            "OR" => LexemeKind.Or,
            "NOT" => LexemeKind.Minus,
            _ => null,
        };

    [GeneratedRegex(@"\GNEAR(?:/(?<distance>\d{1,9}))?(?=\()", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NearPattern();

    [GeneratedRegex(
        @"^(?<name>\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*):(?<value>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex FieldPattern();
}
