using System.Diagnostics;
using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Tests.Sentences;

namespace ConflictTracker.Parsing.Tests.Claims;

public sealed class FigureTests
{
    [Theory]
    [InlineData("en", "At least 1,027 boats sank.", "At least|1,027|1027|")]
    [InlineData("en", "The port lost 1 090 boats.", "|1 090|1090|")]
    [InlineData("en", "The number of boats lost — 31 000 — was read out.", "|31 000|31000|")]
    [InlineData("en", "On May 27 100 boats sank.", "|100|100|")]
    [InlineData("en", "Twenty-three boats sank.", "|Twenty-three|23|")]
    [InlineData("en", "Two hundred and five boats sank.", "|Two hundred and five|205|")]
    [InlineData("en", "Two dozen boats sank.", "|Two dozen|24|")]
    [InlineData("en", "About 1.4m people left.", "About|1.4m|1400000|")]
    [InlineData("en", "Between 3,000 and 5,000 people left.", "|3,000 and 5,000|3000|5000")]
    [InlineData("en", "Some 2 to 3 million people left.", "Some|2 to 3 million|2000000|3000000")]
    [InlineData("en", "Storms closed 39 out of 59 schools.", "|39 out of 59|39|")]
    [InlineData("en", "The port got $60 billion for boats.", "|$60 billion|60000000000|")]
    [InlineData("en", "About half of the boats sank.", "About|half||")]
    [InlineData("en", "Two thirds of the harbour burned.", "|Two thirds||")]
    [InlineData("en", "Traffic rose by almost a quarter, the mayor said.", "almost|a quarter||")]
    [InlineData("uk", "Без світла майже третина міста.", "майже|третина||")]
    [InlineData("ru", "Уничтожено более половины лодок.", "более|половины||")]
    [InlineData("de", "Rund zwei Drittel der Boote sanken.", "Rund|zwei Drittel||")]
    [InlineData("fr", "Près de la moitié du port a brûlé.", "Près de|la moitié||")]
    [InlineData("it", "Le donne sono 37mila.", "|37mila|37000|")]
    [InlineData("uk", "Кількість поранених зросла до 21.", "|21|21|")]
    [InlineData("uk", "Упродовж дня 15 людей поранено.", "|15|15|")]
    [InlineData("uk", "Поранено понад 45 000 людей.", "понад|45 000|45000|")]
    [InlineData("uk", "Відбито вісім атак.", "|вісім|8|")]
    [InlineData("ru", "Ранены не менее двадцати трёх человек.", "не менее|двадцати трёх|23|")]
    [InlineData("ru", "Ушло 10 миллиардов рублей.", "|10 миллиардов|10000000000|")]
    [InlineData("de", "Bis zu 100.000 Menschen flohen.", "Bis zu|100.000|100000|")]
    [InlineData("de", "Zwölf Boote wurden zerstört.", "|Zwölf|12|")]
    [InlineData("fr", "Au moins douze civils ont été tués.", "Au moins|douze|12|")]
    [InlineData("fr", "Vingt-et-un civils ont été tués.", "|Vingt-et-un|21|")]
    [InlineData("fr", "Cent-trente-sept civils ont été tués.", "|Cent-trente-sept|137|")]
    [InlineData("es", "Murieron al menos veinte civiles.", "al menos|veinte|20|")]
    [InlineData("it", "Almeno 1.232 civili uccisi.", "Almeno|1.232|1232|")]
    [InlineData("pl", "Zginęło co najmniej dwanaście osób.", "co najmniej|dwanaście|12|")]
    public void Quantity_InDigitsOrWords_HasItsNumber(string language, string sentence, string figure)
    {
        Claim claim = MarkedText.Claims(language, sentence)[0];

        string value = claim.Value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
        string valueTo = claim.ValueTo?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
        Assert.Equal(figure, $"{claim.Hedge}|{claim.Quantity}|{value}|{valueTo}");
    }

    [Theory]
    [InlineData("en", "Anna Lisova, 25, was born on the coast.")]
    [InlineData("en", "The youngest is 20.")]
    [InlineData("en", "The fair opened on August 12 and closed on 14 September.")]
    [InlineData("en", "In 2014 the harbour was new.")]
    [InlineData("en", "After 72 hours of rain came a 30-day calm.")]
    [InlineData("en", "The boat carried an S-300, a Mirage 2000 and a T-80.")]
    [InlineData("en", "The 15th package was the 3rd of the year.")]
    [InlineData("en", "Report No. 279 tells of day 1,027.")]
    [InlineData("en", "2. The port is shelled")]
    [InlineData("en", "It opened at 9 a.m. and closed at 23:52.")]
    [InlineData("en", "It was one of the oldest, and no one knew.")]
    [InlineData("en", "Of the lists, one counts injured people and the other those who moved.")]
    [InlineData("en", "He named two lessons: 1) patience; 2) rope.")]
    [InlineData("en", "See https://example.org/12/345 or @boat24.")]
    [InlineData("en", "The Group of Seven met.")]
    [InlineData("en", "Lights are off from six in the morning until ten at night.")]
    [InlineData("en", "Lights are off from six in the evening until ten.")]
    [InlineData("en", "Lights are off from six until ten.")]
    [InlineData("en", "The sirens sounded from 6 to 10 and again at half past eleven.")]
    [InlineData("en", "Schools closed between seven and nine.")]
    [InlineData("en", "The fair runs from 9.00 to 17.30.")]
    [InlineData("en", "It began at 6:15 am (0315 GMT).")]
    [InlineData("en", "Between 1932-33 and in 2019-20 it rained.")]
    [InlineData("uk", "Світла не буде з шести до десяти.")]
    [InlineData("ru", "Света не будет с шести до десяти.")]
    [InlineData("de", "Strom gibt es von sechs bis zehn.")]
    [InlineData("fr", "Le courant est coupé de six à dix.")]
    [InlineData("es", "No habrá luz entre las seis y las diez.")]
    [InlineData("pl", "Prądu nie będzie od 6 do 10.")]
    [InlineData("en", "They were born in 2000-2001.")]
    [InlineData("en", "A man, 20, opened the fair with Jan Lis, who was 66 and tired.")]
    [InlineData("en", "One in four people reads.")]
    [InlineData("en", "It rained for a year and a half.")]
    [InlineData("pl", "Stan na godz. 6 rano.")]
    [InlineData("en", "The sailors are 56, 60 and 72 years old.")]
    [InlineData("uk", "Морякам 56, 60 та 72 роки.")]
    [InlineData("es", "Hubo un ataque contra un barco.")]
    [InlineData("fr", "Une attaque a visé un port.")]
    [InlineData("de", "Trümmer einer Drohne trafen ein Haus.")]
    [InlineData("ru", "ГАВАНЬ, 27 фев — Дождь.")]
    [InlineData("en", "In the second half of May it rained.")]
    [InlineData("en", "The mayor spoke to Kanal 24.")]
    [InlineData("en", "It was a third attempt.")]
    [InlineData("en", "Source: harbournews24.com")]
    [InlineData("uk", "Почалася двадцять перша доба.")]
    [InlineData("uk", "Це було 24 лютого 2022 року.")]
    [InlineData("ru", "Двести десятый день.")]
    [InlineData("de", "Um 17.08 Uhr am 16. Dezember regnete es.")]
    [InlineData("fr", "Après 348 jours, le 6 février.")]
    [InlineData("pl", "10.50 Port zaatakowała 35. armia lądowa.")]
    [InlineData("uk", "У ніч з 6 на 7 серпня ракети С-300/400 влучили у порт.")]
    [InlineData("ru", "В ночь с 6 на 7 августа ракета попала в порт.")]
    [InlineData("pl", "W nocy z 6 na 7 sierpnia rakieta trafiła w port.")]
    [InlineData("fr", "Dans la nuit du 6 au 7 août, un missile a touché le port.")]
    public void Quantity_NumbersThatCountNothing_AreNoClaims(string language, string sentence)
    {
        Assert.Empty(MarkedText.Claims(language, sentence));
    }

    [Theory]
    [InlineData("A storm killed five dockers and wounded 20.", "killed|wounded")]
    [InlineData("Guards shot down 12 drones.", "shot down")]
    [InlineData("Raiders launched 27 Shahed drones.", "launched")]
    [InlineData("Guards captured 40 raiders.", "captured")]
    [InlineData("Raiders killed 40 prisoners.", "killed")]
    [InlineData("The number of dockers killed or wounded is 500.", "casualties")]
    [InlineData("Guards counted 38 rockets and shot down 30.", "-|shot down")]
    [InlineData("Five dockers were killed and 21 were missing.", "killed|missing")]
    [InlineData("The mayor said five dockers were killed and that 21 people were still missing.", "killed|missing")]
    [InlineData("The storm shut down two harbours.", "closed")]
    [InlineData("Guards brought down 12 drones.", "shot down")]
    [InlineData("About 900 people left since raiders launched their invasion.", null)]
    [InlineData("Six dockers were shot dead.", "killed")]
    [InlineData("The death toll from a missile strike on the port of Osten on Monday rose to at least 13.", "killed")]
    [InlineData("Raiders killed 12 dockers and took 200 hostages.", "killed|captured")]
    [InlineData("Twelve dockers have been killed and 71 others have been wounded.", "killed|wounded")]
    [InlineData("Guards shot down 117 drones and four rockets.", "shot down|shot down")]
    [InlineData(
        "Guards shot down 117 drones, 20 gliders of the enemy and four rockets.",
        "shot down|shot down|shot down"
    )]
    [InlineData("The Norwegian Refugee Council said 70 percent of it burned.", null)]
    public void Measure_OfAFigure_IsWhatTheTextSaysOfIt(string sentence, string? measures)
    {
        Assert.Equal((measures ?? "-").Split('|'), MarkedText.Claims("en", sentence).Select(c => c.Measure ?? "-"));
    }

    [Theory]
    [InlineData("Guards shot down 12 Shahed drones.", "Shahed drones")]
    [InlineData("The storm cut 630 residential buildings off.", "residential buildings")]
    [InlineData("Some 70 percent of it burned.", "percent")]
    public void Unit_OfAFigure_IsWhatItCounts(string sentence, string unit)
    {
        Assert.Equal(unit, Assert.Single(MarkedText.Claims("en", sentence)).Unit);
    }

    [Fact]
    public void Table_ThatLostItsColumns_KeepsTheHeads()
    {
        IReadOnlyList<Claim> claims = MarkedText.Claims(
            "en",
            "Northerners Southerners\nKilled 2,012 330\nInjured >900 >40"
        );

        Assert.Equal(
            [
                ("killed", "Northerners", 2012m),
                ("killed", "Southerners", 330m),
                ("wounded", "Northerners", 900m),
                ("wounded", "Southerners", 40m),
            ],
            claims.Select(c => (c.Measure!, c.Subject!, c.Value!.Value))
        );
        Assert.All(claims, c => Assert.Equal("table", c.Pattern));
    }

    [Fact]
    public void Post_ItsFigures_AreItsAuthors()
    {
        const string text = "We saved 12 crews. — Harbour Watch 24 (@harbour24)";
        DocumentBlock post = new(BlockKind.SocialPost, text, new TextSpan(0, text.Length))
        {
            Post = new SocialPost("Harbour Watch 24", "@harbour24", null, null, "x"),
        };
        ParsedDocument document = new("a.txt", "text", text, null, null, null, null, [post], [], [], []);

        Claim claim = Assert.Single(ClaimFinder.Find(MarkedText.Of("en", null, document)));

        Assert.Equal(("Harbour Watch 24", 12m, "post"), (claim.Speaker, claim.Value, claim.Pattern));
    }

    [Fact]
    public void Post_WithoutAnAuthor_IsWhoeversTheParagraphAboveSays()
    {
        ParsedDocument document = TestDocument.Of(
            (BlockKind.Paragraph, "Mayor Jan Lis wrote on Telegram."),
            (BlockKind.SocialPost, "We saved 12 crews."),
            (BlockKind.Paragraph, "Rain hurt 20 people.")
        );

        Assert.Equal(
            ["Mayor Jan Lis", null],
            ClaimFinder.Find(MarkedText.Of("en", null, document)).Select(c => c.Speaker)
        );
    }

    [Fact]
    public void ListItems_BehindASpeakersColon_AreHis()
    {
        ParsedDocument document = TestDocument.Of(
            (BlockKind.Paragraph, "The harbour police said the cargo held:"),
            (BlockKind.ListItem, "Crates of tea"),
            (BlockKind.ListItem, "12 boats"),
            (BlockKind.Paragraph, "Rain hurt 20 people.")
        );

        Assert.Equal(
            ["harbour police", null],
            ClaimFinder.Find(MarkedText.Of("en", null, document)).Select(c => c.Speaker)
        );
    }

    [Fact]
    public void Title_WithASpeaker_LendsItToTheFigureThatTheTextRepeats()
    {
        const string title = "Harbour police: 1,240 boats sunk in a year";
        ParsedDocument document = TestDocument.Of("The year took 1,240 boats and broke 30 piers.") with
        {
            Title = title,
            TitlePlace = new TextSpan(0, 0),
        };

        IReadOnlyList<Claim> claims = ClaimFinder.Find(MarkedText.Of("en", null, document));

        Assert.Equal(
            [("Harbour police", 1240m), (null, 30m)],
            claims.Select(c => (c.Speaker, c.Value!.Value)).Distinct()
        );
    }

    [Fact]
    public void Heading_ThatSumsUp_HasTheSpeakerOfTheTextUnderIt()
    {
        ParsedDocument document = TestDocument.Of(
            (BlockKind.Heading, "Guards stop all 27 boats"),
            (BlockKind.Paragraph, "At night 27 boats came and were stopped, the harbour police said.")
        );

        Assert.All(
            ClaimFinder.Find(MarkedText.Of("en", null, document)),
            c => Assert.Equal("harbour police", c.Speaker)
        );
    }

    [Theory]
    [InlineData("12 killed, ")]
    [InlineData("said ")]
    [InlineData("The mayor said 5, ")]
    [InlineData("1.")]
    [InlineData("twenty-")]
    [InlineData("according to ")]
    [InlineData("(")]
    [InlineData("Kyiv 5 ")]
    [InlineData("9 killed. ")]
    [InlineData("сообщил ")]
    [InlineData("’s ’")]
    public void Find_AMegabyteOfHostileText_IsFast(string unit)
    {
        MarkedDocument document = MarkedText.Of(
            "en",
            null,
            TestDocument.Of(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)))
        );
        long start = Stopwatch.GetTimestamp();

        _ = ClaimFinder.Find(document);

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Figure_CountedByWhatBefellThem_LendsTheNextNoPeople()
    {
        IReadOnlyList<Claim> claims = MarkedText.Claims("en", "The rescuers’ chief speaks of 14 dead and 44 wounded.");

        Assert.Equal([("killed", "dead"), ("wounded", null)], claims.Select(c => (c.Measure, c.Subject)));
    }
}
