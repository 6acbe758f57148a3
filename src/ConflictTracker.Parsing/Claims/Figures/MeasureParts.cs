using ConflictTracker.Parsing.Claims.Languages;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>"Killed 12 dockers, including three children and two women": what befell all befell those among them.</summary>
internal static class MeasureParts
{
    private static readonly PhraseList Including = new(
        "including|among them|of whom|darunter|davon|dont|parmi lesquels|parmi eux|y compris|incluidos|incluidas|incluyendo|"
            + "entre ellos|entre ellas|de ellos|tra cui|compresi|comprese|inclusi|di cui|w tym|wśród nich|зокрема|серед них|"
            + "у тому числі|в тому числі|з них|включая|среди них|в том числе|из них"
    );

    /// <summary>Gives each such part without a measure that of the figure before it.</summary>
    public static void Share(SentenceReading sentence, IReadOnlyList<Figure> figures, List<FigureMeaning> meanings)
    {
        bool isPart = false;
        for (int i = 1; i < figures.Count; i++)
        {
            int at = figures[i].FirstToken;
            isPart =
                Including.LengthBefore(sentence.Tokens, at) > 0
                || (isPart && at > 0 && FigureMeanings.IsConjunction(sentence, at - 1));
            string? measure = meanings[i - 1].Measure;
            bool takes =
                isPart
                && meanings[i].Measure is null
                && meanings[i].Unit is { } unit
                && measure is "killed" or "wounded" or "missing" or "captured" or "displaced" or "evacuated"
                && UnitMeasures.CanBefall(unit, measure)
                && UnitMeasures.Fit(sentence, figures[i], unit, measure) == measure;
            if (takes)
            {
                meanings[i] = meanings[i] with { Measure = measure, Subject = meanings[i].Unit };
            }
        }
    }
}
