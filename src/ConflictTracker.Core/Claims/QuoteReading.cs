using System.Buffers;

namespace ConflictTracker.Core.Claims;

/// <summary>
/// A claim's passage as the rule of matters reads it: its words in lower case, the speaker's left out. The figures of one
/// sentence ask the same again and again, so that answers are kept.
/// </summary>
internal sealed class QuoteReading
{
    // No author writes a longer sentence; what lies beyond is not read, so that no text can make the rule slow.
    private const int LongestRead = 3000;

    // What stands beside a figure: a few words, one of them long.
    private const int LongestBeside = 120;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",.;:()");

    private readonly string[] _words;
    private readonly Lazy<bool> _namesPersons;
    private readonly Lazy<DayOfWeek?> _strikeDay;
    private readonly Lazy<bool> _countsFromADay;
    private readonly string _quote;
    private readonly string? _speaker;
    private readonly Dictionary<StemSet, string?> _only = [];
    private readonly Dictionary<object, bool> _says = [];

    private QuoteReading(Claim claim)
    {
        (_quote, _speaker) = (claim.Quote, claim.Speaker);
        string quote = claim.Quote[..Math.Min(claim.Quote.Length, LongestRead)].ToLowerInvariant();
        Text = quote;
        if (claim.Speaker is { Length: > 0 } speaker)
        {
            quote = quote.Replace(speaker.ToLowerInvariant(), " ", StringComparison.Ordinal);
        }

        _words = WordsOf(quote);
        _namesPersons = new(() => WordsOf(Text).Any(w => MatterWords.Persons.Find(w) is not null));
        _strikeDay = new(FindStrikeDay);
        _countsFromADay = new(FindDayCountedFrom);
    }

    /// <summary>The reading of a claim: the one given, where it is of the same sentence and speaker.</summary>
    public static QuoteReading Of(Claim claim, QuoteReading? last) =>
        last is not null && ReferenceEquals(last._quote, claim.Quote) && last._speaker == claim.Speaker
            ? last
            : new QuoteReading(claim);

    /// <summary>The whole passage in lower case.</summary>
    public string Text { get; }

    /// <summary>Whether the passage names people of any kind, the speaker among them.</summary>
    public bool NamesPersons => _namesPersons.Value;

    /// <summary>The one meaning that words of the passage have in a table, or null where there are none or several.</summary>
    public string? Only(StemSet table)
    {
        if (!_only.TryGetValue(table, out string? only))
        {
            _only.Add(table, only = FindOnly(table));
        }

        return only;
    }

    private string? FindOnly(StemSet table)
    {
        string? only = null;
        foreach (string word in _words)
        {
            if (table.Find(word) is not { } meaning || meaning == only)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = meaning;
        }

        return only;
    }

    /// <summary>Whose something of a kind is, by the adjective before it: "Ukrainian soldiers". Null where nobody or several
    /// are named.</summary>
    public string? OwnerOf(StemSet kinds, string kind)
    {
        string? only = null;
        for (int i = 1; i < _words.Length; i++)
        {
            if (
                kinds.Find(_words[i]) != kind
                || NationAt(i - 1) is not { } nation && (i < 2 || (nation = NationAt(i - 2)) is null)
                || nation == only
            )
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = nation;
        }

        return only;
    }

    /// <summary>The one nation named, or null. One that something is sent at, or happens in, is not whose it is.</summary>
    public string? OnlyNation()
    {
        string? only = null;
        for (int i = 0; i < _words.Length; i++)
        {
            bool isAimedAt = i > 0 && MatterWords.Towards.Contains(_words[i - 1]);
            if (isAimedAt || NationAt(i) is not { } nation || nation == only)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = nation;
        }

        return only;
    }

    /// <summary>The weekday of a strike that the passage speaks of: "Sunday's strike", "the attack on Sunday".</summary>
    public DayOfWeek? StrikeDay => _strikeDay.Value;

    private DayOfWeek? FindStrikeDay()
    {
        const int Reach = 4;
        for (int i = 0; i < _words.Length; i++)
        {
            if (MatterWords.Weekdays.Find(_words[i]) is not { } day)
            {
                continue;
            }

            for (int j = Math.Max(0, i - Reach); j <= Math.Min(_words.Length - 1, i + Reach); j++)
            {
                if (MatterWords.Strikes.Find(_words[j]) is not null)
                {
                    return (DayOfWeek)(day[0] - '0');
                }
            }
        }

        return null;
    }

    /// <summary>Whether a figure comes on top of others: "two residents also died".</summary>
    public bool IsOnTop(string quantity)
    {
        const int Reach = 4;
        string figure = quantity.ToLowerInvariant();
        int at = Text.IndexOf(figure, StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        int end = at + figure.Length;
        string[] before = WordsOf(Text[Math.Max(0, at - LongestBeside)..at]);
        string beside = Text[end..Math.Min(Text.Length, end + LongestBeside)];
        int length = beside.AsSpan().IndexOfAny(ClauseEnds);
        string[] after = WordsOf(length < 0 ? beside : beside[..length]);
        return (before.Length > 0 && MatterWords.Also.Contains(before[^1]))
            || after.Take(Reach).Any(MatterWords.Also.Contains);
    }

    /// <summary>Whether it counts from a month, a weekday or a year on: "since December".</summary>
    public bool CountsFromADay => _countsFromADay.Value;

    private bool FindDayCountedFrom()
    {
        for (int i = 0; i + 1 < _words.Length; i++)
        {
            if (MatterWords.Since.Contains(_words[i]) && (IsDay(i + 1) || (IsNumber(i + 1) && IsDay(i + 2))))
            {
                return true;
            }
        }

        return false;
    }

    public bool Says(IEnumerable<string> phrases)
    {
        if (!_says.TryGetValue(phrases, out bool says))
        {
            _says.Add(phrases, says = phrases.Any(p => Text.Contains(p, StringComparison.Ordinal)));
        }

        return says;
    }

    public static string[] WordsOf(string text)
    {
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isWord =
                i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && text[i] is '\'' or '’' or 'ʼ'));
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return [.. words];
    }

    private bool IsDay(int i) =>
        i < _words.Length
        && (
            MatterWords.Months.Find(_words[i]) is not null
            || MatterWords.Weekdays.Find(_words[i]) is not null
            || (IsNumber(i) && _words[i].Length == 4)
        );

    private bool IsNumber(int i) => _words[i].All(char.IsAsciiDigit);

    private string? NationAt(int i) =>
        i > 0 && _words[i] is "korean" or "koreans" or "korea"
            ? _words[i - 1] == "north"
                ? "north-korea"
                : null
            : MatterWords.Nations.Find(_words[i]);
}
