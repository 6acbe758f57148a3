using System.Runtime.CompilerServices;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>The clocks that a text about a conflict may count by: its own, and those of operations that it names.</summary>
internal sealed class OperationClocks
{
    private const int Near = 12;

    /// <summary>An operation counted for longer than this is counted by nobody.</summary>
    private const int LongestOperation = 400;

    /// <summary>A title counts an operation's first weeks; later it names the operation.</summary>
    private const int LongestTitled = 60;

    private static readonly ConditionalWeakTable<ConflictCalendar, OperationClocks> Known = [];
    private readonly List<(DayClock Clock, PhraseTable Names)> _operations = [];
    private readonly PhraseTable _homeNames = new();

    /// <summary>A place alone names every war that was ever fought there.</summary>
    private readonly PhraseTable _warNames = new();

    /// <summary>Made once for each calendar: it is the same for every text.</summary>
    public static OperationClocks Of(ConflictCalendar calendar) =>
        Known.GetValue(calendar, c => new OperationClocks(c));

    private OperationClocks(ConflictCalendar calendar)
    {
        Home = calendar.Clock.Id;
        _homeNames.Add(calendar.Clock.TellingNames);
        _warNames.Add(calendar.Clock.TellingNames.Where(n => n.Contains(' ', StringComparison.Ordinal)));
        foreach (DayClock clock in calendar.SubClocks.Where(c => c.Id != Home))
        {
            PhraseTable names = new();
            names.Add(clock.TellingNames);
            _operations.Add((clock, names));
        }
    }

    public string Home { get; }

    public bool NamesHome(IReadOnlyList<Token> tokens, CountedDays counted, int sentence) =>
        _homeNames.IsWithin(tokens, counted.From - Near, counted.To + Near, sentence);

    /// <summary>Whether the war's own name stands at a token.</summary>
    public int WarNameLengthAt(IReadOnlyList<Token> tokens, int at) => _warNames.LengthAt(tokens, at);

    /// <summary>The operation whose days are counted: it is named beside the count, and the war as a whole is not.</summary>
    public string? OperationAt(DatingPiece piece, CountedDays counted, DatingLexicon lexicon)
    {
        if (counted.IsRange || counted.Last > LongestOperation || piece.Zone == PieceZone.Title && counted.Last > 200)
        {
            return null;
        }

        IReadOnlyList<Token> tokens = piece.Tokens;
        int sentence = tokens[counted.From].Sentence;
        bool isWhole = lexicon.WholeWar.IsWithin(tokens, counted.To + 1, counted.To + 6, sentence);
        bool isOperation =
            lexicon.Operation.IsWithin(tokens, counted.From - (2 * Near), counted.To + 6, sentence)
            || lexicon.War.IsWithin(tokens, counted.From - 2, counted.To + 6, sentence);
        foreach ((DayClock clock, PhraseTable names) in _operations)
        {
            if (
                Labels(names, tokens, counted)
                || (piece.Zone == PieceZone.Title && IsTitled(names, tokens, counted, lexicon))
            )
            {
                return clock.Id;
            }

            bool isBeside =
                names.IsWithin(tokens, counted.From - Near, counted.To + Near, sentence)
                || (
                    lexicon.Operation.IsWithin(tokens, counted.To, counted.To + 5, sentence)
                    && IsNamedBefore(names, tokens, counted.From)
                );
            if (isBeside && isOperation && !isWhole)
            {
                return clock.Id;
            }
        }

        return null;
    }

    /// <summary>"Kursk region. Day three.": a name and a count, each a sentence of its own.</summary>
    private static bool Labels(PhraseTable names, IReadOnlyList<Token> tokens, CountedDays counted)
    {
        int before = counted.From - 1;
        bool isWhole =
            counted.IsDayFirst
            && before > 0
            && tokens[before].Folded is "." or ":" or "," or "–"
            && (counted.To + 1 >= tokens.Count || tokens[counted.To + 1].Folded is "." or ":" or "!");
        int start = before - 1;
        while (isWhole && start > 0 && start >= before - 3 && tokens[start].IsWord)
        {
            if (names.IsAt(tokens, start))
            {
                return true;
            }

            start--;
        }

        return isWhole && start >= 0 && tokens[start].IsWord && names.IsAt(tokens, start);
    }

    /// <summary>"Kursk: what we know on the fifth day": the title names the operation's place, then the day, and no war.</summary>
    private static bool IsTitled(
        PhraseTable names,
        IReadOnlyList<Token> tokens,
        CountedDays counted,
        DatingLexicon lexicon
    )
    {
        int sentence = tokens[counted.From].Sentence;
        return counted.Last <= LongestTitled
            && counted.Sense == CountSense.Ordinal
            && names.IsWithin(tokens, 0, Math.Min(3, counted.From - 1), tokens[0].Sentence)
            && !lexicon.War.IsWithin(tokens, 0, tokens.Count, sentence)
            && !lexicon.OtherCounts.IsWithin(tokens, 0, tokens.Count, sentence);
    }

    /// <summary>"The incursion entered its fifth day": which one, the sentences before have said.</summary>
    private static bool IsNamedBefore(PhraseTable names, IReadOnlyList<Token> tokens, int at)
    {
        for (int i = Math.Max(0, at - 60); i < at; i++)
        {
            if (names.IsAt(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The operation named in a sentence, or null.</summary>
    public string? NamedIn(IReadOnlyList<Token> tokens, int from, int to, int sentence) =>
        _operations.FirstOrDefault(o => o.Names.IsWithin(tokens, from, to, sentence)).Clock?.Id;
}
