using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Tests.Dating;

/// <summary>Prefixes, datelines, stamps and dates whose year is not printed.</summary>
public sealed class PrintedDateTests
{
    [Theory]
    [InlineData(" date 2024-08-11 Ukraine’s army went on in Russia, officials said.", "2024-08-11")]
    [InlineData(" date 2023-05 Fighters claim a city in Ukraine; Kyiv denies it.", "2023-05")]
    [InlineData("Here is the situation on Monday, August 28, 2023.\n\nUkraine shot down drones.", "2023-08-28")]
    [InlineData("As of 27 March 2023, thousands of civilians were hurt in Ukraine, the UN says.", "2023-03-27")]
    [InlineData("Втрати Росії станом на 14 вересня 2023 року: дані Генштабу ЗСУ.", "2023-09-14")]
    [InlineData("Зведення станом на 06.00 15.06.2024 щодо російського вторгнення в Україну.", "2024-06-15")]
    [InlineData("Київ, 5 березня 2024 року (Агенція). Україна збила 18 дронів.", "2024-03-05")]
    [InlineData("GENEVA, Jul 09, 2023 (ABC): Ukraine lost many civilians, the UN said.", "2023-07-09")]
    [InlineData(
        "Stand: 08.11.2022 22:03 Uhr\n\nUkraine-Krieg: Angriff auf das Netz\n\nIn Kiew fällt der Strom aus.",
        "2022-11-08"
    )]
    [InlineData(
        "Friday, 30 June 2023, 03:51:45 am\nUkraine: what we know of Kyiv\nMarch 10, 2022\n\nTroops near Kyiv.",
        "2022-03-10"
    )]
    [InlineData("Ucraina, missili su Kiev\n\n02 Apr 2022 - 13:13\n\nLa Russia attacca.", "2022-04-02")]
    [InlineData("Ukraine: Wasser knapp\n\nOnline seit 22. März 2022, 5.59 Uhr\n\nIn Cherson fehlt es.", "2022-03-22")]
    [InlineData("Ukraine: what we know\n\nMarch 10, 2022 / 6:15 AM / ABC/XY\n\nTroops near Kyiv.", "2022-03-10")]
    [InlineData("Ukraine: what we know\n\nMarch 10, 2022 at 8:03 a.m. EST\n\nTroops near Kyiv.", "2022-03-10")]
    [InlineData("Ukraine: what we know\n\n10 Mar 2022 14:35 CET\n\nTroops near Kyiv.", "2022-03-10")]
    [InlineData("Ukraine: what we know\n\nOdesa — March 10, 2022\n\nTroops near Kyiv.", "2022-03-10")]
    [InlineData("March 30, 2024 – Russia shelled Kharkiv again, Ukraine said.", "2024-03-30")]
    [InlineData("Харків знов під вогнем\n\n24 березня 2022, 13:11Росія обстріляла Україну, каже місто.", "2022-03-24")]
    [InlineData("Russia hit Odesa on Sunday (December 1, 2024), killing two, Ukraine said.", "2024-12-01")]
    [InlineData(
        "Syria: truce holds for second day in Idlib\n\n6 March 2020\n\nRussia and Turkey agreed on it, the Syrian army said.",
        "2020-03-06"
    )]
    [InlineData(
        "Ukraine Day 1414: truce breached at Avdiivka\n\nJanuary 3, 2018\n\nGuns fired at Avdiivka, Ukraine’s army said.",
        "2018-01-03"
    )]
    [InlineData(
        "This Article is From Oct 23, 2023\n\nKey moments in Gaza\n\nIsrael struck Gaza, and Hamas fired rockets.",
        "2023-10-23"
    )]
    [InlineData(" date 2022-03 Lehti seuraa Venäjän sotaa Ukrainassa torstaina 10. maaliskuuta 2022.", "2022-03-10")]
    [InlineData(
        " date 2022-03 Lehti seuraa Venäjän sotaa Ukrainassa, joka alkoi, ja 10. maaliskuuta 2022 satoi.",
        "2022-03"
    )]
    [InlineData("Publié le 14 mars 2022 à 10h12\n\nUkraine : Marioupol sous les bombes", "2022-03-14")]
    [InlineData("Beleg der Lage\n\nHeute, am 21. Februar 2024, kämpft die Ukraine um Awdijiwka.", "2024-02-21")]
    [InlineData("Guerre en Ukraine : le direct de ce mardi 14 mars 2023\n\nLa Russie tire.", "2023-03-14")]
    [InlineData("Wojna w Ukrainie. Relacja z 14 marca 2023\n\nRosyjskie rakiety spadły.", "2023-03-14")]
    [InlineData(
        "What we know of Ukraine\n\nPublished 3 March 2022\n\nUpdated 5 March 2022\n\nTroops near Kyiv.",
        "2022-03-03"
    )]
    public void PrintedInFull_IsFollowed(string text, string date) => Assert.Equal(date, DatedText.Published(text));

    [Theory]
    [InlineData("Russia shelled Nikopol on Monday, March 20, wounding two, Ukraine said.", "2023-03-20")]
    [InlineData("KYIV, March 6 (Agency) - Ukraine, on the 743rd day of the war, shot down drones.", "2024-03-06")]
    [InlineData("MADRID, 3 jun (EFE).- Ucrania resiste cuando se cumplen cien días de guerra.", "2022-06-03")]
    [InlineData(
        "Ukraine: what we know of Kharkiv\n\nUpdated: Apr. 13, noon\n\nRussia shelled a market on Thursday, Ukraine said.",
        "2023-04-13"
    )]
    [InlineData("Ukraine: what we know\n\nUpdated: Apr. 13, noon\n\nRussia shelled a market, Ukraine said.", "undated")]
    [InlineData(
        "Karabakh after the war between Armenia and Azerbaijan.\n\nOn September 19 guns fired on Stepanakert. As of September 27, thousands have left Karabakh.",
        "undated"
    )]
    [InlineData("TUE 15 APR – The RSF shells El Fasher again, and Sudan’s army answers, a network says.", "2025-04-15")]
    [InlineData(
        "Israel and Hamas are at war in Gaza.\n\nIsrael bombs Gaza.\n\nOct. 7, 2023: Hamas attacks Israel from Gaza.",
        "undated"
    )]
    [InlineData("In Khartoum 15 April was remembered. 15 April – The RSF and Sudan’s army fought.", "undated")]
    public void WithoutAYear_TakesThatOfItsWeekdayOrItsCount(string text, string date) =>
        Assert.Equal(date, DatedText.Published(text));

    [Theory]
    [InlineData("Ukraine on Saturday marked the second anniversary of the full-scale invasion in Kyiv.", "2024-02-24")]
    [InlineData("У понеділок у Києві згадали третю річницю повномасштабного вторгнення в Україну.", "2025-02-24")]
    [InlineData(
        "Exactly a year ago Russia’s full-scale invasion of Ukraine began. Kyiv counts its dead.",
        "2023-02-24"
    )]
    [InlineData("Ровно два года назад началось полномасштабное вторжение России в Украину.", "2024-02-24")]
    [InlineData("Am Freitag gedachte Kiew des ersten Jahrestags der russischen Invasion.", "2023-02-24")]
    public void Anniversary_OnItsWeekday_IsTheDayToldOf(string text, string date) =>
        Assert.Equal(date, DatedText.Published(text));

    [Theory]
    [InlineData("Newsblog zum Krieg in der Ukraine\nDie Entwicklungen vom 20. bis 25. November 2023\n\nKiew hält aus.")]
    [InlineData("Guerra en Ucrania: lo ocurrido del 20 al 25 de noviembre de 2023\n\nKiev resiste, dice Zelenski.")]
    [InlineData("Ukraine war: what happened from 20 to 25 November 2023\n\nKyiv holds out, Ukraine said.")]
    public void Range_InWords_IsTheCoverage(string text) =>
        Assert.Equal("2023-11-20/2023-11-25", DatedText.Coverage(DatedText.Verdict(text)));

    [Fact]
    public void AsOf_DeepInTheText_IsNotTheTextsOwnDay() =>
        Assert.Equal(
            "2024-03-11",
            DatedText.Published(
                "Gaza, day 157: Israel closes the gate – Jane Doe 3/11/24\n\nHamas waits.\n\n• One.\n\n• Two.\n\n• Three.\n\nThe latest figure of the ministry is as of March 6."
            )
        );

    [Fact]
    public void WeekdayOfTheBeginning_MovesNoCoverage() =>
        Assert.Equal(
            "2025-06-19",
            DatedText.Coverage(
                DatedText.Verdict(
                    " date 2025-06-19 Israel and Iran go on with their war, which began on Friday, Tehran said."
                )
            )
        );

    [Fact]
    public void LatestDate_ThatOpensTheText_IsTheDayToldOf() =>
        Assert.Equal(
            "2023-08-23",
            DatedText.Coverage(
                DatedText.Verdict(
                    "In the morning of August 23, 2023, drones came to Moscow; Ukraine was silent. On July 30 and August 1 it was so too."
                )
            )
        );

    [Theory]
    [InlineData("Ukraine’s report per 29 September tells of shelling in Kherson.")]
    [InlineData("У ніч на 5 березня Росія атакувала Україну дронами.")]
    public void WithoutAYear_AndNothingToTellIt_IsNotInvented(string text) =>
        Assert.Equal("undated", DatedText.Published(text));

    [Fact]
    public void PrefixBeforeTheWarThatTheTextTellsOf_IsOverruled()
    {
        DatingVerdict verdict = DatedText.Verdict(
            " date 2009-01-01 Two years of the full-scale invasion changed Ukraine. Before the full-scale invasion Kyiv was another city."
        );

        Assert.Equal(Standing.Undated, verdict.Standing);
        Assert.Contains(verdict.Problems, p => p.Code == "CT2002");
    }

    [Fact]
    public void PrefixOfAnEarlierYearOfTheSameStruggle_IsKept()
    {
        DatingVerdict verdict = DatedText.Verdict(
            " date 2015-02-10 Ukraine’s army lost seven men near Debaltseve in the Donetsk region."
        );

        Assert.Equal("2015-02-10", verdict.Published?.ToString());
        Assert.Contains(verdict.Problems, p => p.Code == "CT2003");
    }

    [Fact]
    public void TitleWithARangeOfDates_CoversIt()
    {
        DatingVerdict verdict = DatedText.Verdict(
            "Ukraine situation report: 18-24 June 2022\n\nNeeds rise in the east."
        );

        Assert.Equal("2022-06-18/2022-06-24", DatedText.Coverage(verdict));
    }

    [Fact]
    public void DatesOfTheText_CloseTogether_TellTheDaysAndPublishNothing()
    {
        DatingVerdict verdict = DatedText.Verdict(
            """
            What watchers of Ukraine saw

            Russian forces struck Kharkiv on December 11.

            A blogger complained on December 12 of losses near Avdiivka, before the vote of March 2024.
            """
        );

        Assert.Null(verdict.Published);
        Assert.Equal("2023-12-11/2023-12-12", DatedText.Coverage(verdict));
        Assert.Equal(Standing.Inferred, verdict.Standing);
    }
}
