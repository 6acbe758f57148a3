using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>Figures in a row have one measure between them: "shot down 117 drones, 20 rockets and four missiles".</summary>
internal static class SharedMeasures
{
    // "33 artillery systems of the guards, 95 drones": what may stand between two figures of a row.
    private const int LongestUnit = 5;
    private const int LongestRest = 20;

    /// <summary>Gives each figure without a measure that of its neighbour in the row, of the one before it first.</summary>
    public static void Share(SentenceReading sentence, IReadOnlyList<Figure> figures, List<FigureMeaning> meanings)
    {
        MeasureParts.Share(sentence, figures, meanings);
        for (int i = 1; i < figures.Count; i++)
        {
            Take(sentence, figures, meanings, i, i - 1, i);
        }

        for (int i = figures.Count - 2; i >= 0; i--)
        {
            Take(sentence, figures, meanings, i, i, i + 1);
        }
    }

    private static void Take(
        SentenceReading sentence,
        IReadOnlyList<Figure> figures,
        List<FigureMeaning> meanings,
        int taker,
        int first,
        int second
    )
    {
        string? measure = meanings[taker == first ? second : first].Measure;
        bool canTake =
            (
                meanings[taker].Measure is null
                || MeasuresAfterComma(sentence, figures, taker, first, meanings[taker])
                || (
                    meanings[taker].Measure is "launched"
                    && measure is "shot down" or "destroyed"
                    && taker == second
                    && UnitMeasures.IsWeapon(sentence, figures[taker].NextToken)
                )
                || (meanings[taker].Measure is "attacks" && UnitMeasures.IsWeapon(sentence, figures[taker].NextToken))
            )
            && measure is "shot down" or "launched" or "destroyed" or "damaged" or "lost" or "captured" or "repelled"
            && meanings[taker].Unit is not "%"
            && IsRow(sentence, figures[first], figures[second]);
        if (canTake)
        {
            meanings[taker] = meanings[taker] with { Measure = measure };
        }
    }

    // "launched 31 drones and 2 rockets at the port, destroying it": the row's verb stands before it.
    private static bool MeasuresAfterComma(
        SentenceReading sentence,
        IReadOnlyList<Figure> figures,
        int taker,
        int first,
        FigureMeaning meaning
    )
    {
        if (
            first == taker
            || meaning.Measure is not ("destroyed" or "damaged" or "shot down")
            || !UnitMeasures.IsWeapon(sentence, figures[taker].NextToken)
        )
        {
            return false;
        }

        for (
            int i = figures[taker].NextToken;
            i < Math.Min(figures[taker].NextToken + LongestRest, sentence.Tokens.Count);
            i++
        )
        {
            if (sentence.Tokens[i].Is(','))
            {
                return true;
            }

            if (FigureMeanings.MeasureAt(sentence, i) is not null)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsRow(SentenceReading sentence, Figure first, Figure second)
    {
        List<Token> tokens = sentence.Tokens;
        int joint = second.FirstToken - 1;
        if (joint <= first.NextToken - 1 || joint - first.NextToken > LongestUnit)
        {
            return false;
        }

        if (!tokens[joint].Is(',') && !FigureMeanings.IsConjunction(sentence, joint))
        {
            return false;
        }

        // "bombs, and nine missiles"
        int units = tokens[joint - 1].Is(',') ? joint - 1 : joint;
        for (int i = first.NextToken; i < units; i++)
        {
            bool isUnit =
                tokens[i].Kind is TokenKind.Word or TokenKind.Code
                && !sentence.Grammar.Verbs.ContainsKey(tokens[i].Lower)
                && FigureMeanings.MeasureAt(sentence, i) is null;
            if (!isUnit)
            {
                return false;
            }
        }

        return true;
    }
}
