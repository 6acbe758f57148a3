namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class TitleLineTests
{
    private const string Body = "\n\nThe river rose again in the night, the warden said.";

    [Theory]
    [InlineData("Bridge war: what we know on day 40 of the siege")]
    [InlineData("Weekly roundup. The valley holds. Days 101-105")]
    [InlineData("Will the dam hold?")]
    [InlineData("варта долини втратила ще два човни — штаб")]
    [InlineData("Війна у долині. Сороковий день. Онлайн")]
    [InlineData("Rat der Stadt: \"Das Wasser steigt\"")]
    [InlineData("Guerra en el valle, en directo: el río baja")]
    [InlineData("ომის 365-ე დღე: რა ხდება ხეობაში")]
    public void FirstLine_ThatIsNoSentence_IsTheTitle(string title) =>
        Assert.Equal(title, Outline.Read(title + Body).Title);

    [Theory]
    [InlineData(
        "Soldiers close the bridge over the old river.\n\nBy Jane Doe",
        "Soldiers close the bridge over the old river."
    )]
    [InlineData(
        "Soldiers close the bridge over the old river.\n\nMay 4, 2024",
        "Soldiers close the bridge over the old river."
    )]
    [InlineData(
        "варта закрила міст. Є поранені.\n\nварта закрила міст. Є поранені.",
        "варта закрила міст. Є поранені."
    )]
    [InlineData(
        "Valley News (Osten)\n\nSoldiers close the bridge over the river",
        "Soldiers close the bridge over the river"
    )]
    [InlineData("вологість:\nтиск:\n\nВарта закрила міст: що відомо", "Варта закрила міст: що відомо")]
    [InlineData(
        "Men stand at the gate.\nMen stand at the gate. Photograph: Jane Doe/Reuters\n\nBridge closed: what we know",
        "Bridge closed: what we know"
    )]
    [InlineData(
        "Jane Doe, Jan Muster, Ann Roe , Joe Bloggs, Eve Moe and Ida Low\n\nBridge closed: what we know",
        "Bridge closed: what we know"
    )]
    [InlineData("NewsBridge closed: what we know\n\nBridge closed: what we know", "Bridge closed: what we know")]
    [InlineData("Bridge war. Day 40:\n\nBridge war. Day 40:", "Bridge war. Day 40:")]
    [InlineData(
        "Bridge war: day 40 of the siege\n\nBridge war: day 40 of the siege Photo: Jane Doe/Reuters",
        "Bridge war: day 40 of the siege"
    )]
    [InlineData("- Jane Doe\nBridge closed: what we know", "Bridge closed: what we know")]
    [InlineData("• Writer’s pictureJane Doe\n\nBridge closed: what we know", "Bridge closed: what we know")]
    [InlineData("The 40th day of the siege.", "The 40th day of the siege.")]
    [InlineData("Сорок первый день осады Остена.", "Сорок первый день осады Остена.")]
    [InlineData("Остен, 16 января 10:51\n\nОсада Остена: день 21\n\nФото: Jane Doe / Twitter", "Осада Остена: день 21")]
    [InlineData(
        "Originally published on Valley Blog, May 4, 2024\n\nBridge closed: what we know",
        "Bridge closed: what we know"
    )]
    [InlineData("River Takes Bridge in Osten", "River Takes Bridge in Osten")]
    [InlineData("VALLEY UPDATE: “We stay. We are strong.”", "VALLEY UPDATE: “We stay. We are strong.”")]
    [InlineData("You are here\n\nWar in Ukraine\n\nBridge closed: what we know", "Bridge closed: what we know")]
    [InlineData("ФОТО: міст після повені у долині", "ФОТО: міст після повені у долині")]
    [InlineData(
        "The valley’s war of 2022-24\n\nRiver rose again in night, warden says at noon",
        "River rose again in night, warden says at noon"
    )]
    [InlineData("Valley war: the mayor asks for tents and bo…", "Valley war: the mayor asks for tents and bo…")]
    [InlineData("Example News | Bridge closed in the flood", "Bridge closed in the flood")]
    [InlineData("Bridge closed in the flood - The Valley Times", "Bridge closed in the flood")]
    [InlineData("Bridge closed: list of key events | Valley flood News", "Bridge closed: list of key events")]
    [InlineData(
        "Úterý 13. května, venku je 18 °C, skoro jasno\n\nBridge closed in the flood",
        "Bridge closed in the flood"
    )]
    [InlineData(
        "1. Перейти до змісту\n2. Перейти до головного меню\n3. Перейти до інших проєктів XY\n\nВарта закрила міст у долині",
        "Варта закрила міст у долині"
    )]
    [InlineData(
        "Este artículo se publicó hace 3 años.\nLos guardas cierran el puente de Osten",
        "Los guardas cierran el puente de Osten"
    )]
    [InlineData(
        "Jane Doe with Example writers\n\nWhat happened in the valley this week? All there is to read",
        "What happened in the valley this week? All there is to read"
    )]
    [InlineData("Osten: 16 boats lost\n\nBy | September 27, 2020\nOsten: 16 boats lost", "Osten: 16 boats lost")]
    [InlineData("The flood: 24 hours (Photos)\n\nThe flood: 24 hours (Photos)", "The flood: 24 hours (Photos)")]
    [InlineData(
        "Chronicles of the flood - A short summary…\n\nFeb 24, 2022",
        "Chronicles of the flood - A short summary…"
    )]
    [InlineData(
        "Direct terminé à 20h30 (TU)\nDirect démarré à 05h00 (TU)\n\nDIRECT - Osten : le pont est fermé",
        "DIRECT - Osten : le pont est fermé"
    )]
    [InlineData(
        "By continuing you accept our policy which tells how data are used.\nGot it\nBridge closed in the flood",
        "Bridge closed in the flood"
    )]
    [InlineData(
        "Jana Muster\nEin Boot liegt vor der Mühle in Osten. Foto: Jan Muster/AP/dpa\n\nOsten: Boote der Garde ziehen sich von der Mühle zurück",
        "Osten: Boote der Garde ziehen sich von der Mühle zurück"
    )]
    [InlineData("Новини України\nВарта розповіла про ніч у долині", "Варта розповіла про ніч у долині")]
    [InlineData("This Article is From Oct 23, 2023\n\nBridge closed in the flood", "Bridge closed in the flood")]
    [InlineData("The Valley Times\n\nBridge closed in the flood", "Bridge closed in the flood")]
    [InlineData("USD\n42.34 UAH ▲0.55%\n\nВарта закрила міст у долині", "Варта закрила міст у долині")]
    [InlineData(
        "RU UA EN\n\nсуббота, 4 мая\nБАНК:USD 42.34\n\n4 мая\n\n3 мая\n\nВарта закрыла мост в долине",
        "Варта закрыла мост в долине"
    )]
    [InlineData(
        "Acceder\nEl alcalde de Lisna pide agua el mismo día\nUna panadera cierra su casa en el valle\nEl molino vuelve a abrir en mayo\n\nQué pasa ahora en el puente de Osten",
        "Qué pasa ahora en el puente de Osten"
    )]
    [InlineData(
        "2 Institute of the Valley & Hills Project 2024\nBridge closed in the flood",
        "Bridge closed in the flood"
    )]
    [InlineData(
        "варта закрила міст у долині\n\n4 травня 2024, 08:07\nварта закрила міст у долині",
        "варта закрила міст у долині"
    )]
    [InlineData("Bridge news of May 4 | XYZ\n\nBridge news of May 4", "Bridge news of May 4")]
    [InlineData(
        "The river rose again in the night, the war...\n\nBridge closed in the flood",
        "Bridge closed in the flood"
    )]
    [InlineData(
        "Сорок первый день осады. Снимки. Плотина в дождь. Мельница после ночи",
        "Сорок первый день осады. Снимки. Плотина в дождь. Мельница после ночи"
    )]
    public void Title_BelowOtherLines_OrWithAFullStop_IsFound(string top, string title) =>
        Assert.Equal(title, Outline.Read(top + Body).Title);

    [Theory]
    [InlineData("Soldiers closed the bridge over the old river on a rainy Sunday at noon. What did the town do?")]
    [InlineData("The mayor of Osten said: “We stay. We are strong.”")]
    [InlineData("Soldiers closed the bridge on Sunday, the town said.")]
    [InlineData("OSTEN, Valley (XY) — Soldiers closed the bridge on Sunday.")]
    [InlineData("Here is the situation on Sunday, May 4, 2024:")]
    [InlineData("• Soldiers closed the bridge")]
    [InlineData("Originally published on Valley Blog, May 4, 2024")]
    [InlineData("The 40th day was quiet on the river.")]
    [InlineData("The old mill in Osten is lit in the colors of the valley, May 4, 2024")]
    [InlineData("May 4")]
    [InlineData("4 May 2024, 14:20")]
    [InlineData("EXAMPLE NEWS — SATURDAY, 4 MAY 2024, 09:12")]
    [InlineData("https://example.org/bridge")]
    [InlineData("date 2024-05-04 Sirens in Osten. The valley holds. Tomorrow talks at the mill. The mayor: “We stay”")]
    [InlineData("Sirens in Osten. The valley holds. Talks tomorrow. The mayor stays. No water in the mill")]
    [InlineData("and that the bridge would hold until the rain")]
    [InlineData("Telegram: Contact @valleynow")]
    [InlineData("Valley NOW [English] – Telegram")]
    [InlineData("@valleynow")]
    [InlineData("The Valley Independent")]
    [InlineData("Суспільне Долина")]
    [InlineData("Valley, Osten, dam, flood, Ann Roe")]
    [InlineData("The mayor said: the town wants tents and bo…")]
    [InlineData("+++ Brücke zu +++ Damm hält +++ Alle Meldungen im Ticker.")]
    public void FirstLine_ThatIsASentenceOrAStamp_IsNoTitle(string line) =>
        Assert.Null(Outline.Read(line + Body).Title);

    [Fact]
    public void FirstLine_WithTheStampOfALaterPart_HeadsThePart() =>
        Assert.Equal(
            "heading: Situation in the north (per 4 May)\nitem: It rained.\nheading: Talks (per 4 May)\nitem: All waited.",
            Outline.OfText("Situation in the north (per 4 May)\n\n• It rained.\n\nTalks (per 4 May)\n\n• All waited.")
        );

    [Fact]
    public void Title_WithTwoFigures_AboveABylineWithItsDate_IsNoRowOfATable() =>
        Assert.Equal(
            "Flood at the mill kills 3, injures 18",
            Outline.Read("Flood at the mill kills 3, injures 18\n\nby Jane Doe   May 4, 2024 9:12 AM" + Body).Title
        );

    [Fact]
    public void ShortLineAboveTheText_StaysAHeading_WhereNoTitleStandsBelow() =>
        Assert.Equal(
            "heading: Fighting\ntext: It rained, the warden said.",
            Outline.OfText("Fighting\n\nIt rained, the warden said.")
        );

    [Fact]
    public void NameRightAboveTheText_ThatTheTextNeverSays_IsAByline() =>
        Assert.Equal(
            "byline: Jana Muster\ntext: The river rose again in the night and took two boats with it, the warden said at noon.",
            Outline.OfText(
                "Jana Muster\nThe river rose again in the night and took two boats with it, the warden said at noon."
            )
        );

    [Theory]
    [InlineData("River Rises\n")]
    [InlineData("Jana Muster\n\n")]
    public void TwoWordsAboveTheText_ThatItSaysOrThatAGapParts_AreTheTitle(string line) =>
        Assert.Equal(
            line.Trim(),
            Outline
                .Read(line + "The river rises again in the night and took two boats with it, the warden said at noon.")
                .Title
        );

    [Fact]
    public void Line_WithNothingBelow_IsNoTitle() => Assert.Null(Outline.Read("The valley on its fortieth day").Title);

    [Theory]
    [InlineData("LIVE\nLast updated: 2 years ago\n\nfortieth day of the siege\n\n")]
    [InlineData("Menu\n\nWorld\n\n")]
    [InlineData("04 May 2024 - 13:10\n\n")]
    [InlineData("04.05.24\n\n")]
    [InlineData("Saturday, 4 May\n\n")]
    [InlineData("Jan Muster\nLiveblog\n\n")]
    [InlineData("Valley war\n\n")]
    [InlineData("Today\nWhat goes on 10:32 4 May 2024\n\n")]
    [InlineData("date 2024-05-04 ")]
    public void LinesAboveTheTitle_DoNotHideIt(string above) =>
        Assert.Equal(
            "Ferry hit twice while the town was still asleep",
            Outline.Read($"{above}Ferry hit twice while the town was still asleep{Body}").Title
        );

    [Fact]
    public void LinksBetweenBars_CloseAboveTheTitle_AreNone() =>
        Assert.Equal(
            "Valley week in pictures",
            Outline
                .Read(
                    $"STORM: Live updates | Dam holds in Osten | Mayor resigns | Photos\nValley week in pictures{Body}"
                )
                .Title
        );

    [Fact]
    public void Title_FollowedByAnAgencyAndADate_IsCutFromThem() =>
        Assert.Equal(
            """
            title: PHOTOS: A week of ruins in the valley
            byline: The Associated Press
            text: June 17, 2022
            text: The river rose again in the night, the warden said.
            """,
            Outline.OfText($"PHOTOS: A week of ruins in the valley The Associated Press June 17, 2022{Body}")
        );

    [Fact]
    public void Title_FollowedByWhenItStood_IsCutFromIt() =>
        Assert.Equal(
            """
            title: Liveblog: Flut in Osten + Damm hält
            text: + Stand: 18.03.2022 16:35 Uhr
            text: The river rose again in the night, the warden said.
            """,
            Outline.OfText($"Liveblog: Flut in Osten + Damm hält + Stand: 18.03.2022 16:35 Uhr{Body}")
        );

    [Fact]
    public void Title_FollowedByNameAndDate_IsCutFromThem() =>
        Assert.Equal(
            """
            title: Day 8: the town waits for water
            byline: Jane Doe
            text: 10/14/23
            text: The river rose again in the night, the warden said.
            """,
            Outline.OfText($"Day 8: the town waits for water – Jane Doe 10/14/23{Body}")
        );

    [Fact]
    public void Title_BetweenLeadingDateAndPictureLink_IsCutFromBoth() =>
        Assert.Equal(
            """
            title: A flood closes two roads in the valley’s capital
            chrome: date 2025-05-07
            chrome: View Photo
            text: The river rose again in the night, the warden said.
            """,
            Outline.OfText($" date 2025-05-07 A flood closes two roads in the valley’s capital View Photo{Body}")
        );
}
