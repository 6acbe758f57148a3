using ConflictTracker.Core.Import;

namespace ConflictTracker.Core.Claims;

/// <summary>
/// Of which matter a figure is. Only figures of the same measure, the same kind of things or people, the same owner, the
/// same time and the same place make one trail; where one of these is needed and not told, the figure joins nothing.
/// </summary>
public sealed class MatterRule
{
    private readonly IReadOnlyList<string> _sides;

    /// <param name="sides">The ids of the conflict's sides: with two of them, what one shoots down is the other's.</param>
    public MatterRule(IReadOnlyList<string> sides) => _sides = sides;

    /// <param name="place">Where the figure was counted.</param>
    /// <param name="day">On which what it counts happened, or null.</param>
    /// <returns>Null where the text does not tell enough.</returns>
    public Matter? Of(Claim claim, FigurePlace place, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Of(claim, QuoteReading.Of(claim, null), place, day);
    }

    /// <param name="quote">The claim's passage, read once for all figures of a sentence.</param>
    internal Matter? Of(Claim claim, QuoteReading quote, FigurePlace place, DateOnly? day)
    {
        if (claim is not { Value: not null, Measure: { } measure })
        {
            return null;
        }

        if (IsPartOfAnother(claim, quote))
        {
            return null;
        }

        bool isOfPeople = MatterWords.OfPeople.Contains(measure);
        if (Counted(claim, quote, isOfPeople) is not { } counted)
        {
            return null;
        }

        string? of = Owner(claim, quote, counted);
        if (of is null && MatterWords.Owned.Contains(counted))
        {
            return null;
        }

        if (Period(claim, quote, counted) is not { } period)
        {
            return null;
        }

        string? where = place.Narrow;
        return period switch
        {
            MatterPeriod.Day when day is null => null,
            MatterPeriod.Day when where is null && !MatterWords.OfTheAir.Contains(measure) => null,
            MatterPeriod.Day => new Matter(measure, counted, of, period, where, day),
            // The war's own total needs no place, but it needs to be somebody's.
            _ when where is null && of is null => null,
            MatterPeriod.Operation when where is null => null,
            MatterPeriod.Total when where is null => new Matter(measure, counted, of, MatterPeriod.War, null, null),
            _ => new Matter(measure, counted, of, period, where, null),
        };
    }

    private static bool IsPartOfAnother(Claim claim, QuoteReading quote) =>
        claim.Unit is "%" or "percent" or "more"
        || claim.Quantity is { } quantity && quote.IsOnTop(quantity)
        || claim.Hedge is { } hedge
            && QuoteReading.WordsOf(hedge.ToLowerInvariant()).Any(MatterWords.Additions.Contains);

    private static string? Counted(Claim claim, QuoteReading quote, bool isOfPeople)
    {
        string? unit = claim.Unit;
        string? kind = unit is null ? null : KindOf(unit, isOfPeople);
        if (kind is not null)
        {
            // "Five people walk past wrecked armour": people are not destroyed.
            bool isOfThings = MatterWords.OfThings.Contains(claim.Measure ?? "");
            return isOfThings && MatterWords.Persons.Find(kind) is not null ? null : kind;
        }

        if (isOfPeople)
        {
            // "Wounded 55 more villages" is a slip of reading; a bare figure counts the people named, if they are of one kind.
            return unit is null || MatterWords.Nations.Find(unit.ToLowerInvariant()) is not null
                ? quote.Only(MatterWords.Persons)
                    ?? (claim.Measure is "killed" or "wounded" or "casualties" ? NoPersons(quote) : null)
                : null;
        }

        if (unit is null)
        {
            return claim.Measure == "lost" ? quote.Only(MatterWords.Persons) : null;
        }

        const int LongestOwnWords = 3;
        string[] own = QuoteReading.WordsOf(unit.ToLowerInvariant());
        bool isWhose = unit.AsSpan().ContainsAny('\'', '’');
        return own.Length <= LongestOwnWords && !isWhose && !MatterWords.OfTheAir.Contains(claim.Measure ?? "")
            ? Slug.Of(string.Join(' ', own))
            : null;
    }

    // Several kinds named leave a bare figure untold; none leaves it at people.
    private static string? NoPersons(QuoteReading quote) => quote.NamesPersons ? null : MatterWords.People;

    private static string? KindOf(string unit, bool isOfPeople)
    {
        string[] words = QuoteReading.WordsOf(unit.ToLowerInvariant());
        if (!isOfPeople && IsArea(words))
        {
            return "square-kilometres";
        }

        string? kind = null;
        foreach (string word in words)
        {
            string? found = MatterWords.Persons.Find(word) ?? (isOfPeople ? null : MatterWords.Things.Find(word));
            kind = found == MatterWords.People ? kind ?? found : found ?? kind;
        }

        return kind switch
        {
            "missiles" when words.Any(w => IsStem(w, "ballist", "баліст", "баллист", "balíst", "balist")) =>
                "ballistic-missiles",
            "missiles"
                when words.Any(w => IsStem(w, "cruise", "крилат", "крылат", "marschflug", "croisière", "crucero")) =>
                "cruise-missiles",
            _ => kind,
        };
    }

    private static bool IsArea(string[] words) =>
        words.Any(w =>
            IsStem(w, "square", "sq", "квадрат", "quadrat", "carré", "cuadrado", "quadrat", "kwadrat", "км²", "km²")
        );

    private static bool IsStem(string word, params ReadOnlySpan<string> stems)
    {
        foreach (string stem in stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private string? Owner(Claim claim, QuoteReading quote, string counted)
    {
        bool isPerson = counted is "people" or "civilians" or "children";
        string? told = InUnit(claim);
        if (told is not null || isPerson)
        {
            return told;
        }

        if (!MatterWords.Owned.Contains(counted))
        {
            return null;
        }

        StemSet kinds = MatterWords.Flying.Contains(counted) ? MatterWords.Things : MatterWords.Persons;
        string kind = counted.EndsWith("-missiles", StringComparison.Ordinal) ? "missiles" : counted;
        if (quote.OwnerOf(kinds, kind) is { } owner)
        {
            return owner;
        }

        if (
            claim.Measure is "launched" or "lost" or "killed" or "wounded" or "casualties"
            && quote.OnlyNation() is { } only
        )
        {
            return only;
        }

        return claim.Measure is "shot down" or "launched" && MatterWords.Flying.Contains(counted)
            ? Other(claim.Side)
            : null;
    }

    private static string? InUnit(Claim claim)
    {
        string[] words = QuoteReading.WordsOf($"{claim.Unit} {claim.Subject}".ToLowerInvariant());
        return words.Contains("north") && words.Any(w => w.StartsWith("korean", StringComparison.Ordinal))
            ? "north-korea"
            : words.Select(MatterWords.Nations.Find).FirstOrDefault(n => n is not null);
    }

    private string? Other(string? side) =>
        side is not null && _sides.Count == 2 && _sides.Contains(side) ? _sides.First(s => s != side) : null;

    private static MatterPeriod? Period(Claim claim, QuoteReading quote, string counted)
    {
        if (quote.Says(MatterWords.SinceTheWar))
        {
            return MatterPeriod.War;
        }

        if (quote.Says(MatterWords.SinceTheOperation))
        {
            return MatterPeriod.Operation;
        }

        if (quote.Says(MatterWords.OtherSpans) || quote.CountsFromADay)
        {
            return null;
        }

        bool isTotal =
            MatterWords.OfLosses.Contains(claim.Measure!)
            && claim.Value >= MatterWords.NoDaysToll
            && (MatterWords.Persons.Find(counted) is not null || counted == "soldiers");
        return isTotal || counted == "square-kilometres" || claim.Measure == "held"
            ? MatterPeriod.Total
            : MatterPeriod.Day;
    }
}
