using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>Tells a count of the war's days from all other numbers of days: what stands around it decides.</summary>
internal sealed class CountContext(DatingLexicon lexicon, OperationClocks clocks)
{
    private const int Near = 12;

    /// <summary>An early day that opens a text without the word "war" may be of anything that lasts days.</summary>
    private const int SurelyOfWar = 11;

    /// <summary>Sieges, truces and terms seldom last so long.</summary>
    private const int FarDay = 50;

    /// <summary>The clock that a count counts by, or null where it counts something else.</summary>
    public string? ClockOf(DatingPiece piece, CountedDays counted, bool isPointed)
    {
        IReadOnlyList<Token> tokens = piece.Tokens;
        int sentence = tokens[counted.From].Sentence;
        bool isTitle = piece.Zone == PieceZone.Title;
        if ((isPointed && !isTitle) || IsOtherCount(tokens, counted, sentence))
        {
            return null;
        }

        bool isWarNear =
            lexicon.War.IsWithin(tokens, counted.From - Near, counted.To + Near, sentence)
            || (isTitle && lexicon.War.IsWithin(tokens, 0, tokens.Count, sentence))
            || clocks.NamesHome(tokens, counted, sentence);
        return counted.Sense == CountSense.Ordinal
            ? OrdinalClock(piece, counted, sentence, isWarNear)
            : DurationClock(piece, counted, sentence, isWarNear);
    }

    private string? OrdinalClock(DatingPiece piece, CountedDays counted, int sentence, bool isWarNear)
    {
        IReadOnlyList<Token> tokens = piece.Tokens;
        if (clocks.OperationAt(piece, counted, lexicon) is { } operation)
        {
            return operation;
        }

        bool isTitle = piece.Zone == PieceZone.Title;
        bool isEntered = lexicon.Enters.IsWithin(tokens, counted.From - 5, counted.From - 1, sentence);
        bool opens =
            piece.Zone is PieceZone.Lead or PieceZone.Heading
            && (
                (OpensSentence(tokens, counted) || (counted.IsRange && piece.Order == 0))
                    && (IsWholeSentence(tokens, counted) || (piece.Order == 0 && IsAboveClause(tokens, counted)))
                || (counted.Last >= FarDay && OpensLaterSentence(tokens, counted) && IsAboveClause(tokens, counted))
            );
        bool isBesideDate = piece.Zone == PieceZone.Lead && counted.IsDayFirst && IsAfterYear(tokens, counted.From);
        if (!isTitle && !isWarNear && !(isEntered && piece.Zone == PieceZone.Lead) && !opens && !isBesideDate)
        {
            return null;
        }

        // "the second day of the search" in a title is the search's: an early day of a war names the war, or is "Day 2".
        if (isTitle && counted.Last <= 10 && !counted.IsDayFirst && !isWarNear)
        {
            return null;
        }

        if (counted.IsDayFirst && !counted.IsRange && !isTitle && IsFollowedByThing(tokens, counted))
        {
            return null;
        }

        bool isPassed = lexicon.ByThen.IsWithin(tokens, counted.From - 2, counted.From - 1, sentence);
        return isPassed && !isTitle ? null
            : isTitle || isEntered || IsOwnDay(piece, counted) ? clocks.Home
            : null;
    }

    /// <summary>"on the first day of the invasion" is history wherever it stands; other early days but in the opening.</summary>
    private static bool IsOwnDay(DatingPiece piece, CountedDays counted) =>
        counted.Last switch
        {
            1 => false,
            <= 10 => piece is { Zone: PieceZone.Lead, Order: 0 } && !IsAside(piece.Tokens, counted),
            _ => true,
        };

    /// <summary>"In the suburb, which was hit on the fourth day of the invasion": an aside tells of the past.</summary>
    private static bool IsAside(IReadOnlyList<Token> tokens, CountedDays counted)
    {
        for (int i = counted.From - 1; i >= 0 && tokens[i].Sentence == tokens[counted.From].Sentence; i--)
        {
            if (
                tokens[i].Folded
                is "which"
                    or "who"
                    or "where"
                    or "який"
                    or "яка"
                    or "яке"
                    or "які"
                    or "который"
                    or "которая"
                    or "которое"
                    or "которые"
                    or "qui"
                    or "donde"
                    or "dove"
                    or "który"
                    or "która"
                    or "które"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number of days gone by needs its "ago", "after" or "of" and the war as a whole, since sieges, truces and
    /// terms of office last days too.</summary>
    private string? DurationClock(DatingPiece piece, CountedDays counted, int sentence, bool isWarNear)
    {
        IReadOnlyList<Token> tokens = piece.Tokens;
        bool isReached = lexicon.ElapsedBefore.IsWithin(
            tokens,
            BeforeDayWords(tokens, counted.From) - 3,
            counted.From - 1,
            sentence
        );
        bool isFollowed =
            lexicon.ElapsedAfter.IsWithin(tokens, counted.To + 1, counted.To + 2, sentence)
            || lexicon.Mark.IsAt(tokens, counted.To);
        bool isWhole =
            lexicon.WholeWar.IsWithin(tokens, counted.From - Near, counted.To + Near, sentence)
            || clocks.NamesHome(tokens, counted, sentence);
        bool isAhead = lexicon.ByThen.IsWithin(tokens, counted.From - 3, counted.From - 1, sentence) && !isReached;
        bool isSpan = lexicon.NotCounted.IsWithin(tokens, counted.From - 2, counted.From - 1, sentence) && !isReached;
        if (!(isReached || isFollowed) || isSpan || isAhead || !isWarNear)
        {
            return null;
        }

        return clocks.OperationAt(piece, counted, lexicon)
            ?? (counted.Last >= 50 || (isWhole && counted.Last > 10) ? clocks.Home : null);
    }

    /// <summary>"cumple hoy, miércoles, 700 días": what stands before the weekday, "today" and their commas.</summary>
    private int BeforeDayWords(IReadOnlyList<Token> tokens, int at)
    {
        while (
            at > 0
            && (
                tokens[at - 1].Is(',')
                || lexicon.Weekdays.Contains(tokens[at - 1].Folded)
                || lexicon.Today.IsAt(tokens, at - 1)
            )
        )
        {
            at--;
        }

        return at;
    }

    /// <summary>A siege, a truce or a term of office that stands nearer than the war.</summary>
    private bool IsOtherCount(IReadOnlyList<Token> tokens, CountedDays counted, int sentence)
    {
        for (int i = counted.To + 1; i <= Math.Min(counted.To + 5, tokens.Count - 1); i++)
        {
            // "Day five: talks begin": what stands behind the colon is not counted.
            if (tokens[i].Sentence != sentence || tokens[i].Is(':') || lexicon.WholeWar.IsAt(tokens, i))
            {
                return false;
            }

            if (lexicon.OtherCounts.IsAt(tokens, i))
            {
                return true;
            }

            if (lexicon.War.IsAt(tokens, i) && !(i + 1 < tokens.Count && lexicon.OtherCounts.IsAt(tokens, i)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"18 June 2025, day 1,211", "19 December 2024 (day 1,030)".</summary>
    private static bool IsAfterYear(IReadOnlyList<Token> tokens, int at) =>
        at >= 2 && tokens[at - 1].Folded is "," or "(" or "–" or "·" && tokens[at - 2].Number is > 1990 and < 2100;

    /// <summary>"per day 100 people": the number belongs to what follows.</summary>
    private bool IsFollowedByThing(IReadOnlyList<Token> tokens, CountedDays counted)
    {
        int next = counted.To + 1;
        return next < tokens.Count
            && tokens[next].IsWord
            && tokens[next].Sentence == tokens[counted.To].Sentence
            && !tokens[next].IsCapital
            && !lexicon.Connectors.IsAt(tokens, next)
            && !lexicon.War.IsAt(tokens, next)
            && !lexicon.ElapsedAfter.IsAt(tokens, next)
            && !lexicon.Enters.IsWithin(tokens, counted.From - 3, counted.From - 1, tokens[counted.From].Sentence);
    }

    /// <summary>"Losses grow. На 114-й день знищено…": the preposition opens a sentence inside the piece.</summary>
    private static bool OpensLaterSentence(IReadOnlyList<Token> tokens, CountedDays counted) =>
        counted.From > 1
        && tokens[counted.From - 1].Length <= 3
        && tokens[counted.From - 2].Sentence != tokens[counted.From].Sentence;

    private static bool OpensSentence(IReadOnlyList<Token> tokens, CountedDays counted) =>
        counted.From <= 1 || tokens[counted.From - 1].Sentence != tokens[counted.From].Sentence;

    /// <summary>"На 114-й день знищено…", "On day 114 Kyiv…": what follows the day is a clause, and nothing whose day it
    /// would be. Verbs are known by their endings in Ukrainian and Russian, elsewhere a name begins the clause.</summary>
    private bool IsAboveClause(IReadOnlyList<Token> tokens, CountedDays counted)
    {
        int next = counted.To + 1;
        return counted.Last >= SurelyOfWar
            && next < tokens.Count
            && tokens[next].IsWord
            && !lexicon.OtherCounts.IsAt(tokens, next)
            && !lexicon.Since.IsAt(tokens, next)
            && (tokens[next].IsCapital || (tokens[next].Length > 4 && EndsAsVerb(tokens[next].Folded)));
    }

    private static bool EndsAsVerb(string word) =>
        word[^1] is >= '\u0400' and <= '\u04FF'
        && (
            word.EndsWith("но", StringComparison.Ordinal)
            || word.EndsWith("то", StringComparison.Ordinal)
            || word.EndsWith("ны", StringComparison.Ordinal)
            || word.EndsWith("ли", StringComparison.Ordinal)
            || word.EndsWith("ла", StringComparison.Ordinal)
            || word.EndsWith("ся", StringComparison.Ordinal)
            || word.EndsWith("ють", StringComparison.Ordinal)
            || word.EndsWith("ют", StringComparison.Ordinal)
        );

    private static bool IsWholeSentence(IReadOnlyList<Token> tokens, CountedDays counted) =>
        counted.To + 1 >= tokens.Count
        || tokens[counted.To + 1].Folded is "." or ":" or "–" or "," or "|" or "-"
        || tokens[counted.To + 1].Sentence != tokens[counted.From].Sentence;
}
