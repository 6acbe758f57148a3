using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Core.Search.Language;

/// <summary>
/// Reads the query language of docs/SEARCH.md. Nothing is dropped in silence: what cannot be understood becomes a
/// problem that points at its token.
/// </summary>
public sealed class QueryParser
{
    /// <summary>The longest text, in UTF-16 units.</summary>
    public const int LongestText = 2000;

    /// <summary>The most words, phrases and fields in one query.</summary>
    public const int MostTerms = 64;

    /// <summary>How deep parentheses and exclusions may stand inside each other.</summary>
    public const int DeepestNesting = 24;

    private readonly List<QueryProblem> _problems = [];
    private readonly TermReader _terms;
    private IReadOnlyList<Lexeme> _lexemes = [];
    private SearchOrder? _sort;
    private int _next;
    private int _count;

    private QueryParser(ConflictCalendar calendar) => _terms = new TermReader(calendar, _problems);

    /// <param name="calendar">Names the clocks and turns their days into dates.</param>
    public static ParsedQuery Parse(string text, ConflictCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(calendar);
        QueryParser parser = new(calendar);
        SearchQuery query = parser.Read(text);
        return new ParsedQuery(text, query, [.. parser._problems.OrderBy(p => p.Place.Start)]);
    }

    private SearchQuery Read(string text)
    {
        if (text.Length > LongestText)
        {
            string message = string.Create(
                CultureInfo.InvariantCulture,
                $"The query has {text.Length:N0} characters; {LongestText:N0} are read. Ask for less at once."
            );
            Fail("CT4001", message, new TextSpan(LongestText, text.Length - LongestText));
            return new SearchQuery(null);
        }

        _lexemes = new QueryLexer(text, _problems).Read();
        QueryNode? root = ReadAny(0);
        while (_next < _lexemes.Count)
        {
            Fail("CT4003", "This parenthesis closes none. Leave it out, or open it before.", _lexemes[_next++].Place);
            root = Combine.All([root, ReadAny(0)]);
        }

        return new SearchQuery(root, _sort);
    }

    private Lexeme? Peek => _next < _lexemes.Count ? _lexemes[_next] : null;

    private void Fail(string code, string message, TextSpan place) =>
        _problems.Add(new QueryProblem(code, ProblemSeverity.Error, message, place));

    private QueryNode? ReadAny(int depth)
    {
        List<QueryNode?> parts = [ReadAll(depth)];
        while (Peek is { Kind: LexemeKind.Or } or)
        {
            _next++;
            QueryNode? part = ReadAll(depth);
            if (parts[^1] is null || part is null)
            {
                Fail(
                    "CT4004",
                    "OR needs something to find on both sides; write \"or\" to search for the word.",
                    or.Place
                );
            }

            parts.Add(part);
        }

        return Combine.Any(parts);
    }

    private QueryNode? ReadAll(int depth)
    {
        List<QueryNode?> parts = [];
        while (Peek is { Kind: not (LexemeKind.Or or LexemeKind.Close) } lexeme)
        {
            if (lexeme.Kind != LexemeKind.And)
            {
                parts.Add(ReadOne(depth));
                continue;
            }

            _next++;
            if (parts.Count == 0 || Peek is null or { Kind: LexemeKind.And or LexemeKind.Or or LexemeKind.Close })
            {
                Fail(
                    "CT4004",
                    "AND needs something to find on both sides; write \"and\" to search for the word.",
                    lexeme.Place
                );
            }
        }

        return Combine.All(parts);
    }

    private QueryNode? ReadOne(int depth)
    {
        Lexeme lexeme = _lexemes[_next++];
        if (depth > DeepestNesting)
        {
            Fail("CT4001", "Parentheses and exclusions stand too deep inside each other here.", lexeme.Place);
            _next = _lexemes.Count;
            return null;
        }

        return lexeme.Kind switch
        {
            LexemeKind.Minus => ReadExclusion(lexeme, depth),
            LexemeKind.Open => ReadGroup(lexeme, depth),
            LexemeKind.Near => ReadNear(lexeme),
            LexemeKind.Word or LexemeKind.Phrase when lexeme.Field == "sort" => ReadSort(lexeme, depth),
            LexemeKind.Word or LexemeKind.Phrase => Counted(_terms.Read(lexeme), lexeme),
            _ => null,
        };
    }

    private QueryNode? Counted(QueryNode? node, Lexeme lexeme)
    {
        _count++;
        if (_count == MostTerms + 1)
        {
            string message = string.Create(
                CultureInfo.InvariantCulture,
                $"One query holds at most {MostTerms} words, phrases and fields. Ask for less at once."
            );
            Fail("CT4001", message, lexeme.Place);
        }

        return node;
    }

    private QueryNode? ReadExclusion(Lexeme minus, int depth)
    {
        if (Peek is null or { Kind: LexemeKind.Or or LexemeKind.Close or LexemeKind.And })
        {
            Fail("CT4004", "An exclusion needs something to leave out.", minus.Place);
            return null;
        }

        QueryNode? part = ReadOne(depth + 1);
        return part switch
        {
            null => null,
            NoneOf twice => twice.Part,
            _ => new NoneOf(part),
        };
    }

    private QueryNode? ReadGroup(Lexeme open, int depth)
    {
        QueryNode? inside = ReadAny(depth + 1);
        if (Peek is { Kind: LexemeKind.Close } close)
        {
            _next++;
            if (inside is null && close.Place.Start == open.Place.End)
            {
                Fail("CT4003", "There is nothing between these parentheses.", open.Place with { Length = 2 });
            }
        }
        else if (!_problems.Exists(p => p.Code == "CT4001"))
        {
            Fail("CT4003", "This parenthesis is never closed. Close it, or leave it out.", open.Place);
        }

        return inside;
    }

    private HasNear? ReadNear(Lexeme near)
    {
        Lexeme open = _lexemes[_next++];
        List<QueryNode> parts = [];
        int? distance = near.Text.Length > 0 ? Distance(near.Text) : HasNear.DefaultDistance;
        while (Peek is { Kind: not LexemeKind.Close } lexeme)
        {
            _next++;
            if (lexeme.Kind == LexemeKind.Comma && Peek is { Kind: LexemeKind.Word } number)
            {
                _next++;
                distance = Distance(number.Text);
                break;
            }

            if (_terms.ReadInNear(lexeme) is { } part)
            {
                parts.Add(part);
                Counted(part, lexeme);
            }
        }

        bool isClosed = Peek is { Kind: LexemeKind.Close };
        _next += isClosed ? 1 : 0;
        TextSpan place = new(near.Place.Start, open.Place.End - near.Place.Start);
        if (!isClosed || parts.Count < 2 || distance is null)
        {
            Fail("CT4009", "NEAR takes two or more words and a distance of 1 to 100: NEAR(missile bridge, 10).", place);
            return null;
        }

        return new HasNear(parts, distance.Value);
    }

    private static int? Distance(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int distance)
        && distance is >= 1 and <= HasNear.LongestDistance
            ? distance
            : null;

    private QueryNode? ReadSort(Lexeme lexeme, int depth)
    {
        SearchOrder? sort = lexeme.Text.ToLowerInvariant() switch
        {
            "newest" => SearchOrder.Newest,
            "oldest" => SearchOrder.Oldest,
            "best" => SearchOrder.Best,
            _ => null,
        };
        if (sort is null || depth > 0)
        {
            Fail("CT4012", "Write sort:newest, sort:oldest or sort:best, outside parentheses.", lexeme.Place);
        }
        else if (_sort is not null && _sort != sort)
        {
            Fail("CT4012", "The query asks for two orders. Leave one out.", lexeme.Place);
        }

        _sort ??= sort;
        return null;
    }
}
