using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class HeadingsTests
{
    [Theory]
    [InlineData("What the wardens say")]
    [InlineData("Fighting")]
    [InlineData("May 4")]
    [InlineData("4 травня")]
    [InlineData("День 1. Початок облоги")]
    [InlineData("More than 600 people have left the town since the water rose")]
    [InlineData("17.08 Uhr: Bürgermeister plant Reise nach Osten")]
    [InlineData("ore 22:41 - Valle: \"Il ponte è salvo\"")]
    [InlineData("What happened at the mill?")]
    [InlineData("- The dam breaks -")]
    [InlineData("The toll of the flood:")]
    [InlineData("4. What the wardens say of the ‘old dam’ and of its keepers")]
    [InlineData("3:00 a.m. The army of the valley moves to the north")]
    [InlineData("20h05 : 75 maisons évacuées")]
    [InlineData("Powódź w dolinie. Zapora trzyma. Śledź relację na żywo")]
    [InlineData("23:15. The wardens of the valley ask the town to wait")]
    public void ShortLine_AboveAText_IsAHeading(string line) =>
        Assert.Equal([line], Headings(line, "The water fell slowly."));

    [Theory]
    [InlineData("The water fell slowly.")]
    [InlineData("20:44")]
    [InlineData("04 May 2024 - 13:10")]
    [InlineData("fortieth day of the siege")]
    [InlineData("Here is the situation on Sunday, May 4, 2024:")]
    [InlineData("https://example.org/a")]
    [InlineData("May 4, 2024 10:12 AM GMT+3 Updated 3 hours ago")]
    [InlineData("Saturday 4 May 2024 12:25, UK")]
    [InlineData("OSTEN, Valley ABC —")]
    [InlineData("[The days before: 1 May, 2 May, 3 May]")]
    [InlineData("Reporting by Jane Doe; Editing by Jan Muster")]
    [InlineData("\"While counts are missing, the first sums tell of three hundred houses\"")]
    [InlineData("Нагадаємо, напередодні вода зруйнувала в долині чотири мости")]
    [InlineData("From Example’s Jane Doe in Osten")]
    [InlineData("Agenturen/red")]
    [InlineData("Originally published on Valley Blog")]
    [InlineData("La digue tiendra toute la nuit »")]
    [InlineData("By admin")]
    [InlineData("All photos by Jane Doe")]
    [InlineData("Reuters")]
    [InlineData("May 4, 2024 7:11 PM 7 min read")]
    [InlineData("2 years ago / 11:49 PM EDT")]
    [InlineData("Updated: Apr. 13, noon")]
    [InlineData("10 min readMar 6")]
    [InlineData("By Example Media")]
    [InlineData("6.14pm GMT")]
    [InlineData("The mayor of Osten said:")]
    [InlineData("Мер Остена сказав журналістам:")]
    [InlineData("40 день повені, фото-1")]
    [InlineData("2024-05-04 06:39 aktualizacja: 2024-05-05, 07:51")]
    [InlineData("INTERACTIVE Valley War Who holds what Day 26")]
    [InlineData("Про це повідомила варта долини на зустрічі 12 січня")]
    [InlineData("Online seit 4. Mai 2024, 5.59 Uhr")]
    [InlineData("Субота, 4 травня 2024, 10:12")]
    [InlineData("П'ятниця, 3 травня 2024, 10:12")]
    [InlineData("Issued on: 04/05/2024 - 12:00")]
    [InlineData("May 4, 2024 / 6:15 AM / ABC/XY")]
    [InlineData("Джерело: штаб оборони долини")]
    [InlineData("Source: the valley's General Staff")]
    [InlineData("Interfax-Ukraine")]
    [InlineData("Armenpress")]
    [InlineData("DPA · AFP")]
    [InlineData("Paris:")]
    [InlineData("Here’s how things stand on Sunday, May 4, 2024")]
    [InlineData("/ВС/")]
    [InlineData("*Wardens launch boats on the west side*")]
    [InlineData("Trader, blogger, traveler")]
    [InlineData("Published:")]
    [InlineData("20H04")]
    [InlineData("Оновлено о 9.15")]
    [InlineData("By | May 4, 2024")]
    [InlineData("Mayor Ann Roe in her evening address:")]
    [InlineData(
        "A line so long that nobody would ever set it as a heading because it tells a whole story of people who left the town and came back"
    )]
    public void Line_ThatIsASentenceOrAStamp_IsNoHeading(string line) =>
        Assert.Empty(Headings(line, "The water fell slowly."));

    [Theory]
    [InlineData("Main events:", "• Two roads were closed.", true)]
    [InlineData("Головне за добу:", "- Дві дороги закрито.", true)]
    [InlineData("Das passierte in der Nacht:", "• Zwei Straßen sind zu.", true)]
    [InlineData("Das sind die neuesten Meldungen:", "• Zwei Straßen sind zu.", false)]
    [InlineData("These are the news:", "• Two roads were closed.", false)]
    [InlineData("The governor of the valley said late on Sunday:", "“We hold.”", false)]
    public void LeadIn_OfAFewWordsAboveAList_IsAHeading(string line, string below, bool isHeading) =>
        Assert.Equal(isHeading ? [line] : [], Headings(line, below));

    [Fact]
    public void LastLine_OfManyWords_IsASentenceCutOff() =>
        Assert.Empty(Read("The rain stopped on Sunday.\n\nOn Monday the army of the valley crossed the river"));

    [Fact]
    public void LastLine_OfAFewWords_IsAHeadingCutOff() =>
        Assert.Equal(["Diplomacy"], Read("The rain stopped on Sunday.\n\nDiplomacy"));

    [Fact]
    public void LineOfManyWords_UnderTheTitle_IsADeck() =>
        Assert.Empty(
            Read(
                "Ferry hit twice\n\nThe town wakes to sirens while wardens count the boats that are left\n\nIt sank at noon."
            )
        );

    [Fact]
    public void ThreeLinesInARow_AreLinksOrColumns() =>
        Assert.DoesNotContain(
            "North road",
            Read("It rained.\n\nNorth road\n\nSouth road\n\nWest road\n\nEast road\n\nIt rained again.")
        );

    [Fact]
    public void DaysOfALivePage_HeadTheirEntries() =>
        Assert.Equal(
            [
                "May 4, 2024",
                "10:30 a.m. Talks begin",
                "May 3, 2024",
                "11:25 p.m. A bridge falls",
                "8:40 p.m. Rain again",
            ],
            Read(
                "It rained, the warden said.\n\nMay 4, 2024\n\n10:30 a.m. Talks begin\n\nBoth sides came at noon, they said.\n\n"
                    + "May 3, 2024\n\n11:25 p.m. A bridge falls\n\n8:40 p.m. Rain again\n\nThe warden counted the boats."
            )
        );

    [Fact]
    public void LineThatTheParagraphAboveBeginsWith_IsNoHeading() =>
        Assert.Empty(
            Read(
                "The water falls in every part of the valleyThe river fell at last, the warden said.\n"
                    + "The water falls in every part of the valley\nThe river fell at last, the warden said."
            )
        );

    [Fact]
    public void LinesOfADeck_UnderTheTitle_AreNoHeadings() =>
        Assert.Empty(
            Read(
                "Ferry hit twice\n\nThe town wakes to sirens while wardens count the boats that are left\n"
                    + "Nobody had thought that the old boats would burn so fast in the rain\nIt sank at noon, the town said."
            )
        );

    [Fact]
    public void DaysCovered_UnderTheTitle_AreNoHeading() =>
        Assert.Empty(
            Read("Newsblog zur Flut\nDie Entwicklungen vom 20. bis 25. Mai 2024\n\nDie Fähre sank am Mittag.")
        );

    [Fact]
    public void LineRightAboveACaption_TellsWhatThePictureShows() =>
        Assert.Empty(
            Read(
                "The rain stopped on Sunday, the warden said.\n\nThe mayor of Osten\n"
                    + "The mayor of Osten at the quay on Friday. Photograph: Jane Doe/AFP\n\nIt sank at noon, the town said."
            )
        );

    [Theory]
    [InlineData("Osten.example")]
    [InlineData("The Valley")]
    [InlineData("Valley Times")]
    [InlineData("Ann RoeReuters")]
    [InlineData("Institute for the Study of Rivers")]
    public void PaperOrSite_BetweenTitleAndText_IsNoHeading(string line) =>
        Assert.Empty(Read($"Ferry hit twice in a night\n\n{line}\n\nIt sank at noon, the town said."));

    [Fact]
    public void LineAmongSentences_WhereGapsPartParagraphs_IsNoHeading() =>
        Assert.Empty(
            Read(
                "It rained.\n\nThe mill burnt all night.\nThe old dam is the pride of the town\nThe warden counted boats.\n\nIt rained again."
            )
        );

    [Fact]
    public void LineAboveTheLengthOfAVideo_IsItsTitle() =>
        Assert.Empty(
            Read(
                "Ferry hit twice\n\nWardens look down on the old dam\n01:12 - Source: XYZ\n\nIt sank at noon, they said."
            )
        );

    [Fact]
    public void NameBelowAboutTheAuthor_HeadsNothing() =>
        Assert.Empty(
            Read(
                "Ferry hit twice\n\nIt sank at noon near the old mill, the town said on Sunday.\n\n"
                    + "Nobody was on board when the water came, the warden said.\n\nAbout the author\n\nANN ROE"
            )
        );

    [Fact]
    public void NamePrintedTwice_IsNoHeading() =>
        Assert.Empty(Read("It rained, the warden said.\n\n• Ann Roe\nAnn Roe\n\nIt sank at noon, the town said."));

    [Fact]
    public void PlaceBetweenBylineAndText_IsNoHeading() =>
        Assert.Empty(Read("Ferry hit twice in a night\n\nRedacción\n\nOsten\n\nIt sank at noon, the town said."));

    [Fact]
    public void SentenceThatGoesOnInTheNextLine_IsNoHeading() =>
        Assert.Equal(
            "text: It rained.\ntext: The water took the old mill and eleven houses near the quay of Osten and\ntext: 47 people lost all that they had.",
            Outline.OfText(
                "It rained.\n\nThe water took the old mill and eleven houses near the quay of Osten and\n47 people lost all that they had."
            )
        );

    [Fact]
    public void LinesThatEndAPage_HeadNothing() =>
        Assert.Equal(
            """
            title: Flood at the mill
            text: The water fell slowly in the night, the warden of the valley said.
            text: The road is open.
            text: Valley Radio on your phone
            text: Nothing but the river
            """,
            Outline.OfText(
                """
                Flood at the mill

                The water fell slowly in the night, the warden of the valley said.

                The road is open.

                Valley Radio on your phone

                Nothing but the river
                """
            )
        );

    [Fact]
    public void PartsOfTheTitle_PrintedAgainAboveTheText_HeadNothing() =>
        Assert.Equal(
            """
            title: Osten: Flood Report No. 4
            text: Flood Report No. 4
            text: The water fell slowly in the night, the warden said.
            """,
            Outline.OfText(
                """
                Osten: Flood Report No. 4

                Flood Report No. 4

                The water fell slowly in the night, the warden said.
                """
            )
        );

    [Fact]
    public void PlaceInCapitals_RightAboveTheFirstSentence_IsNoHeading() =>
        Assert.Equal(
            "text: OSTEN\ntext: The water fell slowly in the night, the warden said.",
            Outline.OfText("OSTEN\nThe water fell slowly in the night, the warden said.")
        );

    [Fact]
    public void WriterOfALiveEntry_IsNoHeading_AndADayAboveTheEntriesIs() =>
        Assert.Equal(
            """
            title: Flood in the valley, live: all news
            heading: Friday, May 3:
            text: 10:25 Jane Doe
            text: Jane Doe in Osten writes that the road is open.
            text: 10:20 The bridge is closed, the warden said.
            """,
            Outline.OfText(
                """
                Flood in the valley, live: all news

                Friday, May 3:

                10:25 Jane Doe

                Jane Doe in Osten writes that the road is open.

                10:20 The bridge is closed, the warden said.
                """
            )
        );

    [Fact]
    public void DayOrLeadIn_AboveTheFirstEntryOfALivePage_IsAHeading() =>
        Assert.Equal(
            """
            title: Flood in the valley: live
            text: The water rose on Monday, the town said.
            heading: The news of the flood on Monday, 4 May:
            heading: 9.44 Uhr: Boats leave the quay
            text: They left at dawn, the harbour said.
            heading: 3 May
            heading: 19:19 The dam holds, the wardens say
            text: They saw it from the mill.
            """,
            Outline.OfText(
                """
                Flood in the valley: live

                The water rose on Monday, the town said.

                The news of the flood on Monday, 4 May:

                9.44 Uhr: Boats leave the quay

                They left at dawn, the harbour said.

                3 May

                19:19 The dam holds, the wardens say

                They saw it from the mill.
                """
            )
        );

    [Fact]
    public void ListWithoutBullets_HeadsNothing_AndALeadInAboveASentenceDoes() =>
        Assert.Equal(
            """
            title: Flood in the valley in short
            heading: Main news:
            text: The water rose above the old mill on Monday, the town said.
            text: The office of the wardens
            text: The town of Osten
            text: Both papers of the valley
            text: They all count in their own way.
            text: VPA
            """,
            Outline.OfText(
                """
                Flood in the valley in short
                Main news:
                The water rose above the old mill on Monday, the town said.
                The office of the wardens
                The town of Osten
                Both papers of the valley
                They all count in their own way.
                VPA
                """
            )
        );

    [Fact]
    public void FactsOnLinesOfTheirOwn_AreNoHeadings() =>
        Assert.Equal(
            """
            title: Flood in the valley in short
            text: The water rose above the old mill of Osten on Monday
            text: Eleven houses near the quay were lost, as the town has counted
            text: No flood of the last ten years took so many in one night
            text: The town says that all are safe.
            """,
            Outline.OfText(
                """
                Flood in the valley in short
                The water rose above the old mill of Osten on Monday
                Eleven houses near the quay were lost, as the town has counted
                No flood of the last ten years took so many in one night
                The town says that all are safe.
                """
            )
        );

    private static IEnumerable<string> Headings(string line, string below) =>
        Read($"The rain stopped on Sunday, the warden said.\n\n{line}\n\n{below}\n\nAll was quiet then.");

    private static IEnumerable<string> Read(string text) =>
        Outline.Read(text).Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Text);

    [Theory]
    [InlineData("H.H\nIt rained.")]
    [InlineData("Jane Doe\n\nI’m Jane Doe, and I write of rivers.")]
    [InlineData("Jane Doe\n\nJane Doe is a reporter in Osten.")]
    public void WhoWroteTheText_BelowIt_IsNoHeading(string end) =>
        Assert.DoesNotContain(
            "heading",
            Outline.OfText(
                $"The valley waits for water\n\nThe river rose, the warden said.\n\nThe dam held until noon.\n\nIt broke at one.\n\n{end}"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void NameInTheText_AboveWhatIsToldOfIt_IsAHeading() =>
        Assert.Contains(
            "heading: Jane Doe",
            Outline.OfText(
                "The valley waits for water\n\nThe river rose, the warden said.\n\nThe dam held until noon.\n\nJane Doe\n\nJane Doe is the warden.\n\nShe lives in Osten."
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void NameBelowAQuotation_IsItsSpeaker() =>
        Assert.DoesNotContain(
            "heading",
            Outline.OfText(
                "The valley waits for water\n\nThe river rose, the warden said.\n\n“We stay.”\n\nJane Doe\n\nThe dam held until noon."
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Jane Doe\nABC Valley Service\n\nThe dam held until noon.")]
    [InlineData("Jane Doe\nValley correspondent\n\nThe dam held until noon.")]
    [InlineData("Jane Doe\n\nThe dam held until noon.\n\nJane Doe\n\nIt broke at one.")]
    [InlineData("4:00 The town calls for boats\n\n6:00 The first boats came, the town said.")]
    public void WritersAndEntries_OfALivePage_HeadNothing(string entries) =>
        Assert.DoesNotContain(
            "heading",
            Outline.OfText(
                $"The valley waits for water\n\nThe river rose, the warden said.\n\n{entries}\n\nAll waited."
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void TopicBetweenTimeAndTitleOfAnEntry_HeadsNothing() =>
        Assert.Equal(
            ["Le fleuve bat son record", "La digue tient"],
            Outline
                .OfText(
                    "La vallée attend\n\nLe fleuve monte, dit la garde.\n\n20H04\nMétéo\n\nLe fleuve bat son record\n\nIl monte encore.\n\n19H59\nTravaux\n\nLa digue tient\n\nElle a été refaite."
                )
                .Split('\n')
                .Where(l => l.StartsWith("heading: ", StringComparison.Ordinal))
                .Select(l => l["heading: ".Length..])
        );

    [Theory]
    [InlineData("The flood in pictures: what the wardens saw\nShow more")]
    public void LineAboveShowMore_IsALink(string lines) =>
        Assert.DoesNotContain(
            "heading",
            Outline.OfText($"The valley waits\n\nThe river rose, the warden said.\n\n{lines}\n\nAll waited."),
            StringComparison.Ordinal
        );

    [Fact]
    public void NameBetweenTheTitleAndItsRepetition_HeadsNothing() =>
        Assert.DoesNotContain(
            "heading",
            Outline.OfText(
                "The valley waits for the boats\nValleyly\n\nThe valley waits for the boats\nThe river rose, the warden said."
            ),
            StringComparison.Ordinal
        );
}
