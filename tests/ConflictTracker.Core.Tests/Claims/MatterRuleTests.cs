using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;

namespace ConflictTracker.Core.Tests.Claims;

/// <summary>Which figures join one trail, and which do not.</summary>
public sealed class MatterRuleTests
{
    private static readonly MatterRule Rule = new(["ukraine", "russia"]);
    private static readonly DateOnly Friday = new(2025, 2, 7);

    [Theory]
    // The same people, place and day.
    [InlineData("killed", "people", "Five people were killed.", "killed.people.lypove.2025-02-07")]
    [InlineData("killed", "людей", "Загинули п’ятеро людей.", "killed.people.lypove.2025-02-07")]
    [InlineData("killed", "dead", "The mayor counted five dead.", "killed.people.lypove.2025-02-07")]
    [InlineData("killed", null, "The mayor said five were killed.", "killed.people.lypove.2025-02-07")]
    // Another measure, other people.
    [InlineData("wounded", "people", "Five people were hurt.", "wounded.people.lypove.2025-02-07")]
    [InlineData("casualties", null, "Five were killed or wounded.", "casualties.people.lypove.2025-02-07")]
    [InlineData("killed", "civilians", "Five civilians were killed.", "killed.civilians.lypove.2025-02-07")]
    [InlineData("killed", "дітей", "Убито п’ятеро дітей.", "killed.children.lypove.2025-02-07")]
    [InlineData(
        "killed",
        "Russian soldiers",
        "Five Russian soldiers fell.",
        "killed.soldiers.russia.lypove.2025-02-07"
    )]
    [InlineData(
        "killed",
        "North Korean soldiers",
        "Five North Korean soldiers fell.",
        "killed.soldiers.north-korea.lypove.2025-02-07"
    )]
    // Soldiers are somebody's: where the text does not say whose, they join nothing.
    [InlineData("killed", "soldiers", "Five soldiers fell.", null)]
    // A total is no day's figure.
    [InlineData(
        "killed",
        "Ukrainian soldiers",
        "Since the start of the war five Ukrainian soldiers fell there.",
        "killed.soldiers.ukraine.lypove.war"
    )]
    [InlineData(
        "killed",
        "people",
        "Five people were killed since the operation began.",
        "killed.people.lypove.operation"
    )]
    // A week's or month's figure is neither.
    [InlineData("killed", "people", "Five people were killed in the past week.", null)]
    [InlineData("killed", "people", "Five people are killed there every day.", null)]
    [InlineData("killed", "people", "Since December five people were killed there.", null)]
    [InlineData("killed", "people", "Five people were killed there since Saturday.", null)]
    [InlineData(
        "captured",
        "Russian soldiers",
        "Over the course of the operation five Russian soldiers were captured.",
        "captured.soldiers.russia.lypove.operation"
    )]
    // What comes on top of another figure is no figure of the whole.
    [InlineData("killed", "residents", "Three guards died; five residents also died.", null)]
    [InlineData("killed", "людей", "Five людей також загинули.", null)]
    [InlineData(
        "killed",
        "people",
        "Five people were killed; he also spoke of fires.",
        "killed.people.lypove.2025-02-07"
    )]
    // People are not destroyed.
    [InlineData("destroyed", "people", "Five people walk past destroyed tanks.", null)]
    [InlineData("wounded", "more", "Five more were hurt.", null)]
    [InlineData(null, "people", "Five people waited.", null)]
    [InlineData("killed", "numbers", "Five numbers of the killed were told.", null)]
    // What is brought down is the other side's, unless the text says whose.
    [InlineData("shot down", "drones", "Five drones were shot down.", null)]
    [InlineData(
        "shot down",
        "Ukrainian drones",
        "Five Ukrainian drones were shot down.",
        "shot-down.drones.ukraine.lypove.2025-02-07"
    )]
    [InlineData("launched", "drones", "Russia sent five drones.", "launched.drones.russia.lypove.2025-02-07")]
    [InlineData(
        "launched",
        "drones",
        "Russia sent five drones at Ukraine.",
        "launched.drones.russia.lypove.2025-02-07"
    )]
    // At whom they are sent is not whose they are.
    [InlineData("launched", "drones", "Five drones flew at Ukraine.", null)]
    [InlineData("launched", "ballistic missiles", "Five ballistic missiles were sent.", null)]
    [InlineData(
        "shot down",
        "ballistic missiles",
        "Five Russian ballistic missiles were shot down.",
        "shot-down.ballistic-missiles.russia.lypove.2025-02-07"
    )]
    // Things of no known kind join by the text's own word.
    [InlineData("damaged", "houses", "Five houses were damaged.", "damaged.houses.lypove.2025-02-07")]
    [InlineData("damaged", "schools", "Five schools were damaged.", "damaged.schools.lypove.2025-02-07")]
    [InlineData("held", "man's", "The table holds five man's statements.", null)]
    // Ground is held over days.
    [InlineData(
        "held",
        "square kilometers",
        "They hold five square kilometers.",
        "held.square-kilometres.lypove.total"
    )]
    public void Figure_IsOfTheMatterThatItsWordsTell(string? measure, string? unit, string quote, string? key) =>
        Assert.Equal(key, Rule.Of(Claim(measure, unit, quote), new FigurePlace("Lypove", false), Friday)?.Key);

    [Fact]
    public void Figure_OfASpanThatIsTold_IsNoTotalHoweverLarge()
    {
        Claim claim = Claim("killed", "people", "Since Thursday of last week 7,000 people were killed.") with
        {
            Value = 7000,
        };

        Assert.Null(Rule.Of(claim, new FigurePlace("Lypove", false), Friday));
    }

    [Theory]
    [InlineData("killed", "people", 5, false)]
    [InlineData("killed", "people", 14_800, true)]
    [InlineData("damaged", "houses", 14_800, false)]
    public void Figure_ThatNoDayHasSeen_IsATotal(string measure, string unit, int value, bool isTotal)
    {
        Claim claim = Claim(measure, unit, $"There were {value} {unit}.") with { Value = value };

        Assert.Equal(isTotal, Rule.Of(claim, new FigurePlace("Lypove", false), Friday)?.Period == MatterPeriod.Total);
    }

    [Fact]
    public void Figure_ShotDownByASide_IsOfTheOther()
    {
        Claim claim = Claim("shot down", "drones", "The Air Force shot down five drones.") with
        {
            Speaker = "Air Force",
            Side = "ukraine",
        };

        Assert.Equal("shot-down.drones.russia.2025-02-07", Rule.Of(claim, FigurePlace.Untold, Friday)?.Key);
    }

    [Fact]
    public void Figure_OfPeopleWithoutPlaceOrDay_JoinsNothing()
    {
        Claim claim = Claim("killed", "people", "Five people were killed.");

        Assert.Null(Rule.Of(claim, FigurePlace.Untold, Friday));
        Assert.Null(Rule.Of(claim, new FigurePlace("Ukraine", IsCountry: true), Friday));
        Assert.Null(Rule.Of(claim, new FigurePlace("Lypove", false), null));
    }

    [Fact]
    public void Total_OfOnesOwnSoldiersAtNoPlace_IsOfTheWar()
    {
        Claim claim = Claim("killed", null, "He put the Ukrainian soldiers who were killed at 43,000.") with
        {
            Value = 43_000,
        };

        Assert.Equal("killed.soldiers.ukraine.war", Rule.Of(claim, FigurePlace.Untold, null)?.Key);
    }

    [Fact]
    public void Article_OfOneDay_JoinsARisingTollToTheDayOfTheStrike()
    {
        Assert.Equal(
            ["killed.people.lypove.2025-02-05", "killed.people.lypove.2025-02-05"],
            Keys(
                Claim("killed", "people", "Wednesday’s strike killed five people.", "2025-02-06"),
                Claim("killed", "people", "Now it is six people.", "2025-02-07") with
                {
                    Value = 6,
                }
            )
        );
    }

    [Fact]
    public void Article_WithASmallerLaterToll_TellsOfTwoEvents()
    {
        Assert.Equal(
            ["killed.people.lypove.2025-02-06", "killed.people.lypove.2025-02-07"],
            Keys(
                Claim("killed", "people", "Five people were killed.", "2025-02-06"),
                Claim("killed", "people", "Two people were killed.", "2025-02-07") with
                {
                    Value = 2,
                }
            )
        );
    }

    [Theory]
    [InlineData(58, 3, "killed.people.lypove.2025-02-07", null)]
    [InlineData(3, 58, null, null)]
    [InlineData(5, 5, "killed.people.lypove.2025-02-07", null)]
    public void Sentence_WithTwoFiguresOfOneMatter_TellsTheWholeFirst(
        int first,
        int second,
        string? whole,
        string? part
    )
    {
        const string Quote = "The mayor counted the dead, after deaths in hospital.";

        Assert.Equal(
            [whole, part],
            Keys(
                Claim("killed", "people", Quote, "2025-02-07") with
                {
                    Value = first,
                },
                Claim("killed", "people", Quote, "2025-02-07") with
                {
                    Value = second,
                }
            )
        );
    }

    [Fact]
    public void Article_ThatRepeatsASpeakersFigure_JoinsItOnce()
    {
        Claim claim = Claim("killed", "people", "Five people were killed.", "2025-02-07");

        Assert.Equal(["killed.people.lypove.2025-02-07", null], Keys(claim, claim));
    }

    private static IEnumerable<string?> Keys(params Claim[] claims) =>
        ArticleMatters
            .Of(claims, Rule, _ => new FigurePlace("Lypove", false), DateSpan.Of(Friday))
            .Select(c => c.Matter?.Key);

    private static Claim Claim(string? measure, string? unit, string quote, string? day = null) =>
        new(
            null,
            null,
            null,
            "said",
            null,
            "five",
            5,
            null,
            unit,
            measure,
            null,
            null,
            day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture),
            quote,
            new TextSpan(0, quote.Length),
            "told"
        );
}
