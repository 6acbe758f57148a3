using System.Collections.Frozen;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>Hours that carry no unit: "from six until ten", "between 7 and 9", "at 12.30", "half past eleven".</summary>
internal static class ClockTimes
{
    private const int LastHour = 24;
    private const int ChangeReach = 8;

    private static readonly FrozenSet<string> Openers = WordLists.Set(
        "from between von zwischen de entre dalle dalla tra fra od między с со з із зі від от между між"
    );

    private static readonly FrozenSet<string> Joints = WordLists.Set(
        "until till to and bis und hasta jusqu'à à a y et alle e do i до и і й та"
    );

    private static readonly FrozenSet<string> Before = WordLists.Set(
        "at by until till after before since um ab gegen bis nach vor à vers dès alle dalle ore о об в у до после після перед "
            + "godz godzinie po przed las"
    );

    private static readonly FrozenSet<string> Articles = WordLists.Set("las la les le");

    // What may stand behind an hour: "from 6 to 10 people" are people.
    private static readonly FrozenSet<string> Followers = WordLists.Set(
        "in at on every each daily sharp am pm noon and or but while when und oder et ou y o e і й та и или але но "
            + "утра вечера ночи дня ранку вечора ночі rano wieczorem morgens abends nachts"
    );

    // "The toll rose from 4 to 10."
    private static readonly StemList Changes = new(
        "rose rise. risen fell. fall. grew grow climb increas decreas drop cut. went. mov зрос збільш вирос вырос возрос увелич "
            + "сокра зменш снизи stieg gestiegen sank passé passe augment subi. aument baj salit sces wzros spad"
    );

    /// <summary>Whether the number at a token is an hour.</summary>
    /// <param name="value">Of a range the upper one.</param>
    public static bool Holds(List<Token> tokens, int at, decimal value, Grammar grammar)
    {
        if (IsHourAndMinutes(tokens, at))
        {
            return true;
        }

        bool isHour = value is >= 0 and <= LastHour && value == decimal.Truncate(value);
        return isHour
            && (
                IsPastHour(tokens, at)
                || IsSpan(tokens, at, grammar)
                || (FirstOfSpan(tokens, at, grammar) is { } first && IsSpan(tokens, first, grammar))
            );
    }

    // "at 12.30", "um 17.08 Uhr", "from 9.00 to 17.30"
    private static bool IsHourAndMinutes(List<Token> tokens, int at)
    {
        string text = tokens[at].Text;
        int dot = text.IndexOf('.', StringComparison.Ordinal);
        return tokens[at].Kind == TokenKind.Number
            && dot is 1 or 2
            && text.Length == dot + 3
            && int.TryParse(text.AsSpan(0, dot), out int hour)
            && hour <= LastHour
            && text[dot + 1] is >= '0' and <= '5'
            && (
                (at == 0 && dot == 2 && at + 1 < tokens.Count && tokens[at + 1].IsCapitalised)
                || Before.Contains(Lower(tokens, at - 1))
                || Openers.Contains(Lower(tokens, at - 1))
                || (Joints.Contains(Lower(tokens, at - 1)) && at > 1 && IsHourAndMinutes(tokens, at - 2))
            );
    }

    // "half past eleven", "a quarter to five"
    private static bool IsPastHour(List<Token> tokens, int at) =>
        Lower(tokens, at - 1) is "past" or "to" && Lower(tokens, at - 2) is "half" or "quarter";

    /// <summary>Whether from the number at a token to a second one it is a span of hours.</summary>
    private static bool IsSpan(List<Token> tokens, int at, Grammar grammar)
    {
        int opener = Back(tokens, at);
        if (!Openers.Contains(Lower(tokens, opener)))
        {
            return false;
        }

        int joint = at + NumberReader.Read(tokens, at, grammar, out _);
        int second = joint + (Articles.Contains(Lower(tokens, joint + 1)) ? 2 : 1);
        if (!Joints.Contains(Lower(tokens, joint)) || second >= tokens.Count)
        {
            return false;
        }

        int taken = NumberReader.Read(tokens, second, grammar, out decimal end);
        int next = second + taken;
        bool ends =
            next >= tokens.Count
            || (tokens[next].Kind == TokenKind.Punctuation && !tokens[next].Is('%'))
            || Followers.Contains(tokens[next].Lower);
        return taken > 0
            && end <= LastHour
            && ends
            && (Lower(tokens, joint) is "until" or "till" || !IsChange(tokens, opener));
    }

    private static int? FirstOfSpan(List<Token> tokens, int at, Grammar grammar)
    {
        int joint = Back(tokens, at);
        return
            joint > 0
            && Joints.Contains(Lower(tokens, joint))
            && NumberReader.Read(tokens, joint - 1, grammar, out _) == 1
            ? joint - 1
            : null;
    }

    private static int Back(List<Token> tokens, int at) => Articles.Contains(Lower(tokens, at - 1)) ? at - 2 : at - 1;

    private static bool IsChange(List<Token> tokens, int opener)
    {
        for (int i = Math.Max(0, opener - ChangeReach); i < opener; i++)
        {
            if (Changes.Holds(tokens[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static string Lower(List<Token> tokens, int at) => at >= 0 && at < tokens.Count ? tokens[at].Lower : "";
}
