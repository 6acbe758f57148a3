namespace ConflictTracker.Parsing.Tests.Dating;

/// <summary>Numbers and dates that are not the text's own day.</summary>
public sealed class NotADayTests
{
    [Theory]
    [InlineData("Ukraine and Russia held their 58th prisoner swap; 103 soldiers came home.")]
    [InlineData("Brussels agreed its 15th package of sanctions against Russia over Ukraine.")]
    [InlineData("The makers of “20 Days in Mariupol” met Zelensky in Kyiv.")]
    [InlineData("After 86 days of siege the plant in Mariupol fell silent, Ukraine said.")]
    [InlineData("A Ukrainian medic came home after 1,000 days in captivity in Russia.")]
    [InlineData("Russia fired S-300/S-400 missiles and seven Kh-59s at Kharkiv, Ukraine said.")]
    [InlineData("Moscow offered a 72-hour truce and Kyiv a 30-day ceasefire in Ukraine.")]
    [InlineData("London and Kyiv signed a 100-year partnership; Ukraine spoke of a 12-day war elsewhere.")]
    [InlineData("Snake Island was lost on the first day of the invasion and Ukraine has it again.")]
    [InlineData("By the 100th day of the war Russia held a fifth of Ukraine; little has changed.")]
    [InlineData("The ceremony near Bakhmut ended 224 days of fighting for the Ukrainian city.")]
    [InlineData("Ukraine lost 31 tanks in 9 days and needs 7,000 shells a day, Kyiv said.")]
    [InlineData("On Friday Kyiv prepared for the second anniversary of the full-scale invasion, Ukraine said.")]
    [InlineData("On Saturday Kyiv will mark the second anniversary of the full-scale invasion, Ukraine said.")]
    [InlineData("Ukraine gathered for the third anniversary of the full-scale invasion, Kyiv said.")]
    [InlineData("The parade for the 80th anniversary of victory was held in Moscow, not in Kyiv, Ukraine.")]
    [InlineData("In the last 24 days Russia took three villages in Ukraine, the war’s watchers say.")]
    public void English_NumbersOfOtherThings_DateNothing(string text) =>
        Assert.Equal("undated", DatedText.Published(text));

    [Theory]
    [InlineData("Росія хоче успіху до ста днів війни, каже Україна.")]
    [InlineData("Захисник повернувся з полону після 700 днів неволі, його зустріли в Києві.")]
    [InlineData("24 лютого 2022 року Росія почала вторгнення в Україну.")]
    [InlineData("Обмен пленными: украинцы вернулись домой после 800 дней плена.")]
    [InlineData("Хронику событий 26 февраля читайте здесь.\n\nВ Украине ночью снова гремели взрывы.")]
    [InlineData("17.08 Uhr: Minister plant Reise nach Kiew\n\nDie Ukraine begrüßt das.")]
    [InlineData("Ore 21.25 Ucraina, colpito un deposito\n\nKiev conferma l’attacco.")]
    [InlineData("Après 15 jours de trêve, les combats reprennent en Ukraine, dit Kiev.")]
    [InlineData("Tras 90 días de asedio cayó la planta de Mariupol, dice Ucrania.")]
    [InlineData("Po 80 dniach oblężenia padł Mariupol, mówi Kijów.")]
    public void OtherLanguages_NumbersOfOtherThings_DateNothing(string text) =>
        Assert.Equal("undated", DatedText.Published(text));

    [Fact]
    public void HeadingsOfARetrospective_DateNothing()
    {
        const string text = """
            Хроніка великої війни в Україні

            День 1

            Росія почала вторгнення.

            День 34

            Ворог іде з-під Києва.
            """;

        Assert.Equal("undated", DatedText.Published(text));
    }

    [Fact]
    public void DatesOfAChronicle_DateNothing()
    {
        const string text = """
            How the war in Ukraine went

            April 2, 2022

            Graves are found in Bucha.

            September 6, 2022

            Ukraine strikes back near Kharkiv.
            """;

        Assert.Equal("undated", DatedText.Published(text));
    }

    [Fact]
    public void APointerToAnotherPage_IsNotFollowed()
    {
        const string text =
            "Retrouvez ici le direct d’hier, 411e jour de la guerre. Kiev résiste au 412e jour de la guerre en Ukraine.";

        Assert.Equal("2023-04-11", DatedText.Published(text));
    }

    [Fact]
    public void ACaptionAndAPost_OnlyBound()
    {
        const string text = """
            Ukraine braces for a winter without light, officials in Kyiv said.

            BREAKING: drones over Bryansk pic.twitter.com/Ab12Cd34Ef

            — Somebody (@somebody) March 3, 2025
            """;

        Assert.Equal("undated", DatedText.Published(text));
    }

    [Fact]
    public void TextOfNoKnownConflict_IsNotCounted()
    {
        ConflictTracker.Core.Articles.ArticleDraft draft = DatedText.Read(
            "The strike at the mill entered its 41st day. The owners said nothing on Monday."
        );

        Assert.Null(draft.Conflict);
        Assert.Equal("undated", draft.Dating.Published?.ToString() ?? "undated");
        Assert.Empty(draft.Dating.Days);
    }
}
