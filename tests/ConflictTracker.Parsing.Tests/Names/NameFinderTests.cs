using System.Diagnostics;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Names;
using ConflictTracker.Parsing.Tests.Sentences;

namespace ConflictTracker.Parsing.Tests.Names;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("A siren sounded over Charkiw at dawn.", "Kharkiv")]
    [InlineData("KYIV, Ukraine (XY) — It rained.", "Kyiv|Ukraine")]
    [InlineData("Rain fell on Kursk.", "Kursk")]
    [InlineData("Rain fell on the Kursk region.", "Kursk region")]
    [InlineData("Rain fell on Russia's Kursk Oblast.", "Russia|Kursk region")]
    [InlineData("Trains to the Poltava and Sumy regions were late.", "Poltava|Sumy region")]
    [InlineData("Дощ падав у Харкові та на Харківщині.", "Kharkiv|Kharkiv region")]
    [InlineData("У Донецькій області йшов дощ, у Донецьку ні.", "Donetsk region|Donetsk")]
    [InlineData("В Ростовской области и под Курском шли дожди.", "Rostov region|Kursk")]
    [InlineData("Над Києвом і Одесою, у Запоріжжі та Сумах.", "Kyiv|Odesa|Zaporizhzhia|Sumy")]
    [InlineData("Поезд из Москвы до Белгорода отменили.", "Moscow|Belgorod")]
    [InlineData("Les trains de Koursk à Moscou roulent.", "Kursk|Moscow")]
    [InlineData("Züge von Kiew nach Cherson fahren wieder.", "Kyiv|Kherson")]
    [InlineData("Los trenes de Járkov a la Franja de Gaza no existen.", "Kharkiv|Gaza")]
    public void Find_PlacesInManySpellings_AreTheArchivesOwn(string text, string names)
    {
        Assert.Equal(names.Split('|'), Names(text, NameKind.Place));
    }

    [Theory]
    [InlineData("Zelensky met Mr Peskov never.", "Volodymyr Zelenskyy|Dmitry Peskov")]
    [InlineData("Про це розмовляли із Зеленським.", "Volodymyr Zelenskyy")]
    [InlineData("Об этом говорили с Шойгу и Путиным.", "Sergei Shoigu|Vladimir Putin")]
    [InlineData("Das Gespräch mit Wolodymyr Selenskyj dauerte lang.", "Volodymyr Zelenskyy")]
    public void Find_People_InAnyCaseOrLanguage(string text, string names)
    {
        Assert.Equal(names.Split('|'), Names(text, NameKind.Person));
    }

    [Theory]
    [InlineData("The Russian Defense Ministry was silent.", "Russian Defence Ministry")]
    [InlineData("Ukraine’s air force was silent.", "Ukrainian Air Force")]
    [InlineData("У Генеральному штабі ЗСУ мовчали.", "General Staff of Ukraine")]
    [InlineData("В Міністерстві оборони України мовчали.", "Ukrainian Defence Ministry")]
    public void Find_Organisations_InAnySpelling(string text, string name)
    {
        Assert.Equal([name], Names(text, NameKind.Organisation));
    }

    [Theory]
    [InlineData("The patriotic songs of Tulane and Kurskaya.")]
    [InlineData("Aleppoish, not a word.")]
    public void Find_InsideAWord_FindsNothing(string text)
    {
        Assert.Empty(Names(text, NameKind.Place));
    }

    [Theory]
    [InlineData("Operation Al-Aqsa Flood began in Gaza.", "Gaza")]
    [InlineData("Операція «Курськ» і операція Харків.", "Kursk")]
    [InlineData("The Budapest Memorandum was signed in Budapest.", "Budapest")]
    [InlineData("The Minsk agreements failed.", "")]
    [InlineData("The Donetsk regional administration met in Kramatorsk.", "Kramatorsk")]
    [InlineData("The Kharkiv regional prosecutor’s office wrote to Kyiv.", "Kyiv")]
    [InlineData("The Kyiv School of Economics met in Lviv.", "Lviv")]
    [InlineData("Kharkiv police met the Sumy authorities.", "Kharkiv|Sumy")]
    public void Find_InsideALongerNameThatIsNoPlace_FindsNone(string text, string names)
    {
        Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), Names(text, NameKind.Place));
    }

    [Fact]
    public void Find_AMention_KeepsTheAuthorsSpellingAndItsPlace()
    {
        ParsedDocument document = TestDocument.Of("First.", "Near Куп’янську it rained.");

        Mention mention = Assert.Single(NameFinder.Embedded.Find(document));

        Assert.Equal("Kupiansk", mention.Name);
        Assert.Equal("Куп’янську", mention.Text);
        Assert.Equal(mention.Text, document.Source.Substring(mention.Place.Start, mention.Place.Length));
    }

    [Theory]
    [InlineData("Kyiv")]
    [InlineData("K")]
    [InlineData("Хар")]
    [InlineData("Kursk ")]
    [InlineData("Kharkiv and ")]
    [InlineData("Operation Kharkiv ")]
    [InlineData("Minsk City Of And For ")]
    [InlineData("Курської та ")]
    [InlineData("Ministry of Defence of ")]
    public void Find_AMegabyteOfHostileText_IsFast(string unit)
    {
        ParsedDocument document = TestDocument.Of(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)));
        _ = NameFinder.Embedded;
        long start = Stopwatch.GetTimestamp();

        _ = NameFinder.Embedded.Find(document);

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(3));
    }

    private static IEnumerable<string> Names(string text, NameKind kind) =>
        NameFinder.Embedded.Find(TestDocument.Of(text)).Where(m => m.Kind == kind).Select(m => m.Name);
}
