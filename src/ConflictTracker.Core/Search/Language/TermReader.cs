using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Problems;
using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Search.Language;

/// <summary>Makes words, phrases, fields and dates of a query's tokens.</summary>
internal sealed partial class TermReader(ConflictCalendar calendar, List<QueryProblem> problems)
{
    private readonly QueryDates _dates = new(calendar);

    public QueryNode? Read(Lexeme lexeme) =>
        lexeme switch
        {
            { Field: null, Kind: LexemeKind.Phrase } => Phrase(lexeme, inTitle: false),
            { Field: null } => Interval(lexeme) is { } dated ? dated : Word(lexeme, inTitle: false),
            { Field: "title", Kind: LexemeKind.Phrase } => Phrase(lexeme, inTitle: true),
            { Field: "title", Text.Length: > 0 } => Word(lexeme, inTitle: true),
            _ => Field(lexeme, lexeme.Field),
        };

    public QueryNode? ReadInNear(Lexeme lexeme)
    {
        if (lexeme is { Field: null, Kind: LexemeKind.Phrase })
        {
            return Phrase(lexeme, inTitle: false);
        }

        if (lexeme is { Field: null, Kind: LexemeKind.Word } && !lexeme.Text.Contains('*', StringComparison.Ordinal))
        {
            return Word(lexeme, inTitle: false);
        }

        Fail("CT4009", "Inside NEAR stand words and phrases alone: NEAR(missile \"power station\", 10).", lexeme);
        return null;
    }

    private void Fail(string code, string message, Lexeme lexeme) =>
        problems.Add(new QueryProblem(code, ProblemSeverity.Error, message, lexeme.Place));

    private void Warn(string code, string message, TextSpan place) =>
        problems.Add(new QueryProblem(code, ProblemSeverity.Warning, message, place));

    private bool HoldsWords(Lexeme lexeme)
    {
        bool holds = Tokenizer.Cut(lexeme.Text).Count > 0;
        if (!holds)
        {
            Warn("CT4006", "Left out: it holds no letter and no digit to look for.", lexeme.Place);
        }

        return holds;
    }

    private HasPhrase? Phrase(Lexeme lexeme, bool inTitle)
    {
        if (!HoldsWords(lexeme))
        {
            return null;
        }

        if (lexeme.Text.Contains('*', StringComparison.Ordinal))
        {
            Warn(
                "CT4006",
                "The asterisk was left out: a phrase in quotes is found exactly as it stands.",
                lexeme.Place
            );
        }

        return new HasPhrase(lexeme.Text, inTitle);
    }

    private HasWord? Word(Lexeme lexeme, bool inTitle)
    {
        bool isPrefix = lexeme.Text.EndsWith('*');
        string text = isPrefix ? lexeme.Text[..^1] : lexeme.Text;
        if (text.Contains('*', StringComparison.Ordinal) || (isPrefix && !IsLongEnough(text)))
        {
            Fail(
                "CT4005",
                "An asterisk stands for the rest of a word, after at least two letters: dron*. Elsewhere it finds nothing.",
                lexeme
            );
            return null;
        }

        return HoldsWords(lexeme with { Text = text }) ? new HasWord(text, isPrefix, inTitle) : null;
    }

    private static bool IsLongEnough(string prefix) =>
        Tokenizer.Cut(prefix) is [.., var last] && last.Place.End == prefix.Length && last.Term.Length >= 2;

    private IsDated? Interval(Lexeme lexeme) =>
        IntervalPattern().IsMatch(lexeme.Text)
        && _dates.TryRead("on", lexeme.Text, out DateOnly? from, out DateOnly? to)
            ? new IsDated(AskedDate.Covered, "", lexeme.Text, from, to)
            : null;

    private QueryNode? Field(Lexeme lexeme, string name)
    {
        AskedDate? asked = _dates.AskedBy(name);
        QueryField? field = FieldNames.Find(name);
        if (lexeme.Text.Length == 0 && (asked is not null || field is not null || name == "title"))
        {
            Fail("CT4008", $"Nothing follows {name}: – write its value after the colon, without a space.", lexeme);
            return null;
        }

        if (asked is not null)
        {
            return Dated(lexeme, name, asked.Value);
        }

        if (field is not null)
        {
            return Fact(lexeme, name, field.Value);
        }

        if (lexeme.Text.Length == 0)
        {
            return Word(new Lexeme(LexemeKind.Word, name + ":", lexeme.Place), inTitle: false);
        }

        string known = string.Join(", ", FieldNames.All.Select(f => f.Name).Prepend("title"));
        Fail(
            "CT4007",
            $"There is no field \"{name}\". The fields are {known}, day, on, week, published, imported and "
                + $"{string.Join(", ", calendar.SubClocks.Select(c => c.Id).Append("sort"))}. "
                + "To look for the words, put them in quotes.",
            lexeme
        );
        return null;
    }

    private IsDated? Dated(Lexeme lexeme, string name, AskedDate asked)
    {
        string value = lexeme.Text.Replace(",", "", StringComparison.Ordinal).Trim();
        if (!_dates.TryRead(name, lexeme.Text.Trim(), out DateOnly? from, out DateOnly? to))
        {
            Fail("CT4010", $"\"{lexeme.Text}\" is no day or date here. Write {_dates.Examples(name)}.", lexeme);
            return null;
        }

        if (from > to)
        {
            Fail("CT4011", "The range ends before it begins. Turn its ends round.", lexeme);
            return null;
        }

        return new IsDated(asked, name, value, from, to);
    }

    private HasField? Fact(Lexeme lexeme, string name, QueryField field)
    {
        bool isPrefix = lexeme.Text.EndsWith('*');
        string value = (isPrefix ? lexeme.Text[..^1] : lexeme.Text).Trim();
        string key = FieldNames.KeyOf(value);
        if (key.Length == 0 || value.Contains('*', StringComparison.Ordinal))
        {
            Fail("CT4008", $"\"{lexeme.Text}\" is no value for {name}: – it needs letters or digits.", lexeme);
            return null;
        }

        IReadOnlyList<string>? allowed = field switch
        {
            QueryField.Kind => FieldNames.Kinds,
            QueryField.Standing => FieldNames.Standings,
            _ => null,
        };
        if (allowed is not null && (isPrefix || !allowed.Contains(key, StringComparer.Ordinal)))
        {
            Fail("CT4008", $"{name}: is one of {string.Join(", ", allowed)}.", lexeme);
            return null;
        }

        return new HasField(field, value, isPrefix);
    }

    [GeneratedRegex(@"^\d{4}-\d{2}(?:-\d{2})?/[P\d]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IntervalPattern();
}
