using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>Reads around a sentence's figures what each counts ("Shahed drones") and measures (<c>shot down</c>).</summary>
internal static class FigureMeanings
{
    private const int LongestUnit = 4;

    // "Killed" twelve words away from a figure belongs to another one.
    private const int MeasureReach = 12;

    private const int OtherFigureBetween = 6;
    private const int ClauseBetween = 4;
    private const int NounBehindVerb = 3;
    private const int NounFarBehindVerb = 9;
    private const int RecordedBehindOthers = 4;
    private const int OtherFigureFollows = 3;
    private const int ShotReach = 8;
    private const int ShotBeforeReach = 5;
    private const string Recorded = "recorded";

    // "15 died, 11 were rescued": what befell them has no measure, and is not their neighbours'.
    private const string Unmeasured = "unmeasured";

    public static IReadOnlyList<FigureMeaning> Of(SentenceReading sentence, IReadOnlyList<Figure> figures)
    {
        List<FigureMeaning> meanings = [];
        string? lastUnit = null;
        HashSet<int> starts =
        [
            .. figures.Select(f => f.Start),
            .. figures.Select(f => sentence.Tokens[f.FirstToken].Start),
        ];
        foreach (Figure figure in figures)
        {
            string? unit = Unit(sentence, figure);
            string? nearest = Measure(sentence, figure, unit, starts);
            string? measure = Differences.Holds(sentence, figure)
                ? null
                : UnitMeasures.Fit(sentence, figure, unit, nearest);
            bool people =
                measure is "killed" or "wounded" or "captured" or "lost" or "released" or "missing" or "casualties";
            string? subject = people ? unit ?? lastUnit : null;
            // "14 dead and 44 wounded": the dead are not whom the wounded are.
            lastUnit = unit is null || sentence.Grammar.Measures.Holds(unit.ToLowerInvariant()) ? lastUnit : unit;
            meanings.Add(new FigureMeaning(unit, measure, subject) { IsTold = nearest is not null });
        }

        SharedMeasures.Share(sentence, figures, meanings);
        return meanings;
    }

    private static string? Unit(SentenceReading sentence, Figure figure)
    {
        List<Token> tokens = sentence.Tokens;
        int first = figure.NextToken;
        if (first < tokens.Count && tokens[first].Is('%'))
        {
            return "%";
        }

        int next = first;
        while (
            next < tokens.Count
            && next - first < LongestUnit
            && tokens[next].Kind is TokenKind.Word or TokenKind.Code
            && !sentence.Grammar.UnitBreaks.Contains(tokens[next].Lower)
            && !sentence.Grammar.Verbs.ContainsKey(tokens[next].Lower)
            && !IsMeasureVerb(sentence, next)
            && !UnitEnds.IsVerb(sentence, first, next)
        )
        {
            next++;
            if (IsPlural(sentence.Tokens[next - 1].Lower))
            {
                break;
            }
        }

        next = UnitEnds.Trim(sentence, first, next);
        return next > first ? sentence.TextOf(first, next) : null;
    }

    // An English unit ends with its plural: "Ukrainian soldiers came home".
    private static bool IsPlural(string word) =>
        (
            word.Length > 3
            && word.EndsWith('s')
            && !word.EndsWith("ss", StringComparison.Ordinal)
            && char.IsAsciiLetter(word[0])
        )
        || word
            is "people"
                or "men"
                or "women"
                or "children"
                or "troops"
                or "personnel"
                or "servicemen"
                or "percent"
                or "aircraft";

    // "27 drones launched": the unit ends before the participle; but "casualties", "dead" and "prisoners" are units.
    private static bool IsMeasureVerb(SentenceReading sentence, int at)
    {
        // "1,300 attack drones"
        if (UnitMeasures.IsWeapon(sentence, at + 1) && GroupAt(sentence, at) is null)
        {
            return false;
        }

        string lower = sentence.Tokens[at].Lower;
        return sentence.Grammar.Measures.Holds(lower)
            && !lower.EndsWith("ies", StringComparison.Ordinal)
            && lower
                is not (
                    "dead"
                    or "prisoners"
                    or "hostages"
                    or "refugees"
                    or "settlements"
                    or "attacks"
                    or "strikes"
                    or "assaults"
                    or "clashes"
                    or "displacements"
                    or "зіткнень"
                    or "зіткнення"
                    or "столкновений"
                    or "столкновения"
                );
    }

    /// <summary>The nearest measuring word; one beyond another figure or a comma counts as farther.</summary>
    private static string? Measure(SentenceReading sentence, Figure figure, string? unit, HashSet<int> starts)
    {
        if (Tolls.MeasureOf(sentence, figure) is { } toll)
        {
            return toll;
        }

        string? best = null;
        int bestDistance = MeasureReach;
        int penalty = 0;
        for (int i = figure.FirstToken - 1; i >= 0 && figure.FirstToken - i + penalty < bestDistance; i--)
        {
            penalty += Penalty(sentence, i, starts);
            int distance = figure.FirstToken - i + penalty + NounPenalty(sentence, i);
            if (
                distance < bestDistance
                && MeasureAt(sentence, i) is { } measure
                && UnitMeasures.CanBefall(unit, measure)
            )
            {
                (best, bestDistance) = (measure, distance);
            }
        }

        string? before = best;
        penalty = 0;
        for (int i = figure.NextToken; i < sentence.Tokens.Count && i - figure.NextToken + penalty < bestDistance; i++)
        {
            if (MeasureAsides.EndOf(sentence, figure, i, starts) is var end && end > i)
            {
                penalty -= end - i;
                i = end;
                continue;
            }

            penalty += Penalty(sentence, i, starts);
            int distance = i - figure.NextToken + penalty + NounPenalty(sentence, i);
            if (
                distance < bestDistance
                && MeasureAt(sentence, i) is { } measure
                && UnitMeasures.CanBefall(unit, measure)
            )
            {
                (best, bestDistance) = (measure, distance);
            }
        }

        best = best is "launched" && before != best ? ShotBefore(sentence, figure) ?? best : best;
        return best is Recorded or Unmeasured ? null : best;
    }

    // The "Refugee" of a council's name measures nothing; who is "killed or wounded" is a casualty.
    public static string? MeasureAt(SentenceReading sentence, int at)
    {
        if (
            GroupAt(sentence, at) is not { } measure
            || (sentence.Tokens[at].IsCapitalised && sentence.TokensInBodies.Contains(at))
        )
        {
            return null;
        }

        bool isBoth = measure switch
        {
            "killed" => IsJoined(sentence, at, "wounded"),
            "wounded" => IsJoined(sentence, at, "killed"),
            _ => false,
        };
        return isBoth ? "casualties" : measure;
    }

    private static bool IsJoined(SentenceReading sentence, int at, string other) =>
        (IsConjunction(sentence, at + 1) && GroupAt(sentence, at + 2) == other && !HaveTheirOwn(sentence, at, at + 2))
        || (
            IsConjunction(sentence, at - 1) && GroupAt(sentence, at - 2) == other && !HaveTheirOwn(sentence, at - 2, at)
        );

    // "eight people dead and injured 27": each has its figure.
    private static bool HaveTheirOwn(SentenceReading sentence, int first, int second) =>
        (IsNumber(sentence, second + 1) || IsHedgedNumber(sentence, second + 1))
        && (IsNumber(sentence, first - 1) || IsNumber(sentence, first - 2) || IsNumber(sentence, first - 3));

    private static bool IsHedgedNumber(SentenceReading sentence, int at) =>
        at < sentence.Tokens.Count
        && sentence.Grammar.Hedges.LengthAt(sentence.Tokens, at) is > 0 and var hedge
        && IsNumber(sentence, at + hedge);

    private static bool IsNumber(SentenceReading sentence, int at) =>
        at >= 0 && at < sentence.Tokens.Count && NumberReader.Read(sentence.Tokens, at, sentence.Grammar, out _) > 0;

    // "killed 12 people and wounded 30", but not "12 rockets and 10 drones" nor "killed and wounded".
    private static bool JoinsClauses(SentenceReading sentence, int at, HashSet<int> starts) =>
        IsConjunction(sentence, at)
        && at + 1 < sentence.Tokens.Count
        && !starts.Contains(sentence.Tokens[at + 1].Start)
        && !(GroupAt(sentence, at - 1) is "killed" or "wounded" && GroupAt(sentence, at + 1) is "killed" or "wounded");

    public static bool IsConjunction(SentenceReading sentence, int at) =>
        at > 0
        && at < sentence.Tokens.Count
        && sentence.Tokens[at].Lower
            is "and"
                or "or"
                or "und"
                or "oder"
                or "et"
                or "ou"
                or "y"
                or "o"
                or "e"
                or "i"
                or "lub"
                or "и"
                or "или"
                or "і"
                or "й"
                or "та"
                or "або";

    private static string? GroupAt(SentenceReading sentence, int at) =>
        at < 0 || at >= sentence.Tokens.Count
            ? null
            : sentence.Measures[at] switch
            {
                null => IsBroughtDown(sentence, at) ? "shot down" : null,
                "launched" when LaunchesNoWeapon(sentence, at) => null,
                "shot down" when IsShotOtherwise(sentence, at) => null,
                "lost" when LosesLives(sentence, at) => "killed",
                "displaced" when IsCamp(sentence, at) => null,
                "attacks" when UnitMeasures.IsWeapon(sentence, at + 1) => null,
                { } measure => measure,
            };

    // "since Russia launched its invasion"
    private static bool LaunchesNoWeapon(SentenceReading sentence, int at)
    {
        for (
            int i = at + 1;
            sentence.Tokens[at].Lower is "launched" or "launch" or "launches" or "launching"
                && i < Math.Min(at + 6, sentence.Tokens.Count)
                && sentence.Tokens[i].Kind == TokenKind.Word;
            i++
        )
        {
            if (
                sentence.Tokens[i].Lower
                is "invasion"
                    or "war"
                    or "operation"
                    or "offensive"
                    or "counteroffensive"
                    or "campaign"
                    or "incursion"
                    or "investigation"
                    or "investigations"
                    or "assault"
            )
            {
                return true;
            }
        }

        return false;
    }

    // "lost their lives", "perdieron la vida", "втратили життя"
    private static bool LosesLives(SentenceReading sentence, int at)
    {
        for (int i = Math.Max(0, at - 2); i < Math.Min(at + 4, sentence.Tokens.Count); i++)
        {
            if (
                sentence.Tokens[i].Lower
                is "lives"
                    or "life"
                    or "leben"
                    or "vie"
                    or "vida"
                    or "vidas"
                    or "vita"
                    or "życie"
                    or "життя"
                    or "жизнь"
                    or "жизни"
            )
            {
                return true;
            }
        }

        return false;
    }

    // "a refugee camp", "camp de réfugiés", "Flüchtlingslager": where people live.
    private static bool IsCamp(SentenceReading sentence, int at) =>
        sentence.Tokens[at].Lower.Contains("lager", StringComparison.Ordinal)
        || IsCampWord(sentence, at + 1)
        || IsCampWord(sentence, at - 1)
        || IsCampWord(sentence, at - 2);

    private static bool IsCampWord(SentenceReading sentence, int at) =>
        at >= 0
        && at < sentence.Tokens.Count
        && sentence.Tokens[at].Lower
            is "camp"
                or "camps"
                or "campo"
                or "campi"
                or "campos"
                or "obóz"
                or "obozie"
                or "табір"
                or "таборі"
                or "лагерь"
                or "лагере";

    // "six people were shot dead", "shot and wounded"
    private static bool IsShotOtherwise(SentenceReading sentence, int at)
    {
        if (sentence.Tokens[at].Lower is not ("shot" or "shoot" or "shooting"))
        {
            return false;
        }

        for (int i = at + 1; i < Math.Min(at + ShotReach, sentence.Tokens.Count); i++)
        {
            if (sentence.Tokens[i].Lower is "down")
            {
                return false;
            }
        }

        return true;
    }

    // "brought down 12 drones", "12 drones were brought down"; but what is shut down is not shot down.
    private static bool IsBroughtDown(SentenceReading sentence, int at) =>
        at > 0
        && sentence.Tokens[at].Lower is "down"
        && sentence.Tokens[at - 1].Lower
            is "brought"
                or "bring"
                or "brings"
                or "bringing"
                or "took"
                or "taken"
                or "shoot";

    // What was only counted, "38 missiles counted", measures nothing, and gives way to what was done to it.
    // "Repelled eight attacks", "killed 40 prisoners": what is counted gives way to what was done to it; "lost 40 soldiers
    // killed": the wider word to the one that says how.
    private static int NounPenalty(SentenceReading sentence, int at) =>
        MeasureAt(sentence, at) switch
        {
            "captured" when sentence.Tokens[at].Lower is "hostage" => 0,
            // "Seven hostages of the pirates were killed", "dockers captured by pirates were killed"
            "captured" when sentence.Tokens[at].Lower is "hostages" or "captives" || IsByAgent(sentence, at) =>
                NounFarBehindVerb,
            "attacks" or "captured" or "held" => NounBehindVerb,
            Recorded => RecordedBehindOthers,
            "lost" => 1,
            _ => 0,
        };

    // "dockers captured by pirates", but "dockers were captured by pirates".
    private static bool IsByAgent(SentenceReading sentence, int at) =>
        at > 0
        && at + 1 < sentence.Tokens.Count
        && sentence.Tokens[at + 1].Lower is "by" or "par" or "por" or "da" or "dal" or "dalla" or "dai" or "przez"
        && !sentence.Grammar.UnitBreaks.Contains(sentence.Tokens[at - 1].Lower);

    // "shot down 12 of the drones launched overnight": what was launched was shot down.
    private static string? ShotBefore(SentenceReading sentence, Figure figure)
    {
        for (int i = figure.FirstToken - 1; i >= Math.Max(0, figure.FirstToken - ShotBeforeReach); i--)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return null;
            }

            string? measure = MeasureAt(sentence, i);
            if (measure is "shot down" or "destroyed")
            {
                return measure;
            }
        }

        return null;
    }

    private static int Penalty(SentenceReading sentence, int at, HashSet<int> starts)
    {
        Token token = sentence.Tokens[at];
        if (
            token.Text is "," or ";" or ":" or "(" or ")"
            || token.Lower is "while" or "whereas"
            || JoinsClauses(sentence, at, starts)
        )
        {
            return ClauseBetween;
        }

        return starts.Contains(token.Start) ? OtherFigureBetween
            : IsConjunction(sentence, at) ? OtherFigureFollows
            : 0;
    }
}
