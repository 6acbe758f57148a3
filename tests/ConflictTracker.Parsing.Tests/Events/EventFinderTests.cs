using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Events;
using ConflictTracker.Parsing.Events;
using ConflictTracker.Parsing.Tests.Claims;
using ConflictTracker.Parsing.Tests.Sentences;

namespace ConflictTracker.Parsing.Tests.Events;

public sealed class EventFinderTests
{
    // Monday to Friday.
    private static readonly DateSpan Week = new(new DateOnly(2025, 2, 3), new DateOnly(2025, 2, 7));
    private static readonly DateSpan Thursday = DateSpan.Of(new DateOnly(2025, 2, 6));

    [Theory]
    [InlineData("en", "Drones hit the port on Tuesday.", "2025-02-04")]
    [InlineData("en", "Drones hit the port overnight into Wednesday.", "2025-02-05")]
    [InlineData("en", "Drones hit the port early Friday.", "2025-02-07")]
    [InlineData("en", "Drones hit the port on February 6.", "2025-02-06")]
    [InlineData("en", "Drones hit the port the previous day.", "2025-02-06")]
    [InlineData("en", "Earlier in the week drones hit the port.", "2025-02-03/2025-02-06")]
    [InlineData("en", "This week drones hit the port.", "2025-02-03/2025-02-07")]
    [InlineData("en", "Drones hit the port from Tuesday to Thursday.", "2025-02-04/2025-02-06")]
    [InlineData("uk", "У вівторок дрони атакували порт.", "2025-02-04")]
    [InlineData("uk", "У ніч на 6 лютого дрони атакували порт.", "2025-02-06")]
    [InlineData("ru", "В среду дроны атаковали порт.", "2025-02-05")]
    [InlineData("ru", "Накануне дроны атаковали порт.", "2025-02-06")]
    [InlineData("de", "Am Dienstag trafen Drohnen den Hafen.", "2025-02-04")]
    [InlineData("de", "Am 5. Februar trafen Drohnen den Hafen.", "2025-02-05")]
    [InlineData("fr", "Des drones ont frappé le port mardi.", "2025-02-04")]
    [InlineData("es", "Drones golpearon el puerto el miércoles.", "2025-02-05")]
    [InlineData("it", "I droni hanno colpito il porto giovedì.", "2025-02-06")]
    [InlineData("pl", "We wtorek drony uderzyły w port.", "2025-02-04")]
    public void When_TheSentenceSaysItsDay_IsThatDay(string language, string sentence, string when)
    {
        ArticleEvent found = Assert.Single(Events(language, Week, sentence));

        Assert.Equal((when, true), (found.When?.ToString(), found.IsPlaced));
    }

    [Fact]
    public void When_TheSentenceSaysNothing_IsTheArticlesSpanUnplaced()
    {
        ArticleEvent found = Assert.Single(Events("en", Week, "Drones hit the port."));

        Assert.Equal((Week, false), (found.When, found.IsPlaced));
    }

    [Fact]
    public void When_TheArticleCoversOneDay_IsThatDay()
    {
        ArticleEvent found = Assert.Single(Events("en", Thursday, "Drones hit the port."));

        Assert.Equal((Thursday, true), (found.When, found.IsPlaced));
    }

    [Fact]
    public void When_TheArticleIsUndated_IsUnknown()
    {
        ArticleEvent found = Assert.Single(Events("en", null, "Drones hit the port on Tuesday."));

        Assert.Null(found.When);
        Assert.False(found.IsPlaced);
    }

    [Theory]
    [InlineData("In 2014 drones hit the port.")]
    [InlineData("Drones hit the port on March 3, 2022.")]
    [InlineData("The envoy will visit the front in mid-February.")]
    [InlineData("The fleet marked the second anniversary of the raid.")]
    [InlineData("The allies should send more missiles.")]
    [InlineData("Talks begin next Monday.")]
    [InlineData("The weather was fine.")]
    public void Find_HistoryPlansAnniversariesOpinion_AreNoEvents(string sentence)
    {
        Assert.Empty(Events("en", Week, sentence));
    }

    [Fact]
    public void Find_UnderAHeadingThatIsADate_StandsOnThatDay()
    {
        ParsedDocument document = TestDocument.Of(
            (BlockKind.Heading, "February 4"),
            (BlockKind.Paragraph, "Drones hit the port."),
            (BlockKind.Heading, "October 7, 2023"),
            (BlockKind.Paragraph, "Rockets hit the coast.")
        );

        ArticleEvent found = Assert.Single(EventFinder.Find(MarkedText.Of("en", Week, document)));

        Assert.Equal("2025-02-04", found.When?.First.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("en", "Missiles fell on Odesa.", "air attack")]
    [InlineData("en", "Drones fell on Bryansk.", "strikes in Russia")]
    [InlineData("en", "The EU adopted a package of sanctions.", "sanctions")]
    [InlineData("en", "Both sides met for a prisoner swap.", "prisoners")]
    [InlineData("en", "The IAEA left the nuclear plant.", "nuclear")]
    [InlineData("en", "A ceasefire was agreed at the summit.", "diplomacy")]
    [InlineData("uk", "Біля села тривають бої.", "front line")]
    [InlineData("ru", "Запад ввёл санкции.", "sanctions")]
    public void Topic_OfAnEvent_IsByItsWords(string language, string sentence, string topic)
    {
        Assert.Equal(topic, Assert.Single(Events(language, Thursday, sentence)).Topic);
    }

    [Fact]
    public void Find_AnEvent_HasItsPlacesAndWordsAsPrinted()
    {
        ParsedDocument document = TestDocument.Of("It rained.", "Drones hit Charkiw and the Sumy region.");

        ArticleEvent found = Assert.Single(EventFinder.Find(MarkedText.Of("en", Thursday, document)));

        Assert.Equal(["Kharkiv", "Sumy region"], found.Places);
        Assert.Equal(found.Quote, document.Source.Substring(found.Place.Start, found.Place.Length));
    }

    private static IReadOnlyList<ArticleEvent> Events(string language, DateSpan? coverage, string sentence) =>
        EventFinder.Find(MarkedText.Of(language, coverage, TestDocument.Of(sentence)));
}
