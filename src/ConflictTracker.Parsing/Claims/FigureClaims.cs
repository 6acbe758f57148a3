using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Attributions;
using ConflictTracker.Parsing.Claims.Figures;

namespace ConflictTracker.Parsing.Claims;

/// <summary>The figures of one sentence, each with who tells it.</summary>
internal static class FigureClaims
{
    private const decimal SmallNumber = 20;

    /// <param name="otherwise">Who tells what no attribution of the sentence covers, or null.</param>
    public static IEnumerable<ClaimDraft> Find(
        IReadOnlyList<SentenceReading> sentences,
        int index,
        IReadOnlyList<Attribution> attributions,
        Attribution? otherwise
    )
    {
        SentenceReading sentence = sentences[index];
        bool row = TableRows.IsRow(sentence, out int columns);
        List<Figure> figures = FigureFinder.Find(
            sentence.Text,
            sentence.Tokens,
            sentence.Grammar,
            sentence.TokensInNames(NameKind.Weapon)
        );
        IReadOnlyList<FigureMeaning> meanings = FigureMeanings.Of(sentence, figures);
        for (int i = 0; i < figures.Count; i++)
        {
            Figure figure = figures[i];
            if (IsInSpeaker(figure, attributions, sentence))
            {
                continue;
            }

            FigureMeaning meaning = meanings[i];
            if (row && figures.Count == columns)
            {
                string? head = TableRows.HeadOf(sentences, index, i, columns);
                FigureMeaning cell = new(null, meanings[0].Measure, head);
                yield return new ClaimDraft(sentence, figure, cell, null, TableRows.PatternId);
                continue;
            }

            Attribution? attribution = AttributionFinder.Of(attributions, figure.Start) ?? otherwise;
            if (attribution is not null || Tells(figure, meaning, sentence))
            {
                yield return new ClaimDraft(
                    sentence,
                    figure,
                    meaning,
                    attribution,
                    attribution?.Pattern ?? ClaimDraft.Told
                );
            }
        }
    }

    // "Three questions remain": a small number in words that measures nothing is a turn of phrase.
    private static bool Tells(Figure figure, FigureMeaning meaning, SentenceReading sentence) =>
        figure.Hedge is not null
        || meaning.Measure is not null
        || meaning.IsTold
        || (figure.Value != 1 && meaning.Unit is { } unit && sentence.Grammar.Counted.Holds(unit.ToLowerInvariant()))
        || figure.Value is null or >= SmallNumber
        || char.IsAsciiDigit(sentence.Text[figure.Start]);

    // "Visegrád 24", the author of a post; "according to three officials".
    private static bool IsInSpeaker(Figure figure, IReadOnlyList<Attribution> attributions, SentenceReading sentence)
    {
        foreach (Attribution attribution in attributions)
        {
            int at = sentence.Text.IndexOf(attribution.Speaker, StringComparison.Ordinal);
            if (at >= 0 && figure.Start >= at && figure.Start < at + attribution.Speaker.Length)
            {
                return true;
            }
        }

        return false;
    }
}
