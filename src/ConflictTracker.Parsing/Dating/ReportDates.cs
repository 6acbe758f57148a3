namespace ConflictTracker.Parsing.Dating;

/// <summary>The dates by which a report says what it reports on: the past day, a period, the day on which its source spoke.</summary>
internal sealed class ReportDates(DatingLexicon lexicon)
{
    private const int OpeningPieces = 5;

    /// <summary>Times and small words between a phrase and its date.</summary>
    private const int LongestLink = 12;

    /// <summary>Who reported it, between the verb and the date.</summary>
    private const int LongestReport = 20;

    /// <summary>"За минулу добу, 26 жовтня, …": the date of the day before, on which the text reports.</summary>
    public bool IsPastDay(DatingPiece piece, PrintedDate date)
    {
        if (date.IsRange || piece.Zone is not (PieceZone.Lead or PieceZone.Title) || date.Day is null)
        {
            return false;
        }

        IReadOnlyList<Token> tokens = piece.Tokens;
        for (int i = Math.Max(0, date.From - 5); i < date.From; i++)
        {
            if (
                tokens[i].Sentence == tokens[date.From].Sentence
                && lexicon.PastDay.LengthAt(tokens, i) is > 0 and var length
                && IsOnlySign(tokens, i + length, date.From)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One comma, bracket or dash between two neighbours, or nothing.</summary>
    private static bool IsOnlySign(IReadOnlyList<Token> tokens, int from, int to) =>
        from == to || (from + 1 == to && tokens[from].Folded is "," or "(" or "–" or "-");

    /// <summary>"Про це повідомив голова адміністрації 29 жовтня": the date that ends such a sentence of the opening is the
    /// report's.</summary>
    public bool IsReported(DatingPiece piece, PrintedDate date)
    {
        IReadOnlyList<Token> tokens = piece.Tokens;
        int sentence = tokens[date.From].Sentence;
        if (
            piece.Order >= OpeningPieces
            || date.IsRange
            || (date.To + 1 < tokens.Count && !tokens[date.To + 1].Is('.') && tokens[date.To + 1].Sentence == sentence)
        )
        {
            return false;
        }

        int first = date.From;
        while (first > 0 && tokens[first - 1].Sentence == sentence && date.From - first < LongestReport)
        {
            first--;
        }

        return lexicon.Reported.IsAt(tokens, first);
    }

    /// <summary>A report says at its beginning which days it covers.</summary>
    public bool IsPeriod(DatingPiece piece, PrintedDate date) =>
        piece.Order < OpeningPieces
        && lexicon.Period.IsWithin(
            piece.Tokens,
            date.From - LongestLink,
            date.From - 1,
            piece.Tokens[date.From].Sentence
        );

    /// <summary>"covers the period from 21 April to 26 April 2022": two dates that are one run of days.</summary>
    public List<PrintedDate> WithPeriods(IReadOnlyList<Token> tokens, List<PrintedDate> dates)
    {
        List<PrintedDate> joined = new(dates.Count);
        foreach (PrintedDate last in dates)
        {
            if (joined.Count == 0)
            {
                joined.Add(last);
                continue;
            }

            PrintedDate first = joined[^1];
            int sentence = tokens[first.From].Sentence;
            if (
                first is { IsRange: false, Day: not null }
                && last is { IsRange: false, Day: not null }
                && last.From - first.To <= LongestLink
                && tokens[last.From].Sentence == sentence
                && lexicon.Period.IsWithin(tokens, first.From - LongestLink, first.From - 1, sentence)
                && (first.Year is null || first.Year == last.Year)
            )
            {
                joined[^1] = first with
                {
                    To = last.To,
                    Year = last.Year,
                    LastDay = last.Day,
                    LastMonth = last.Month,
                    Weekday = last.Weekday,
                };
            }
            else
            {
                joined.Add(last);
            }
        }

        return joined;
    }
}
