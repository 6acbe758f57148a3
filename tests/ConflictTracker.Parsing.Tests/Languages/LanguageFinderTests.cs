using ConflictTracker.Parsing.Languages;

namespace ConflictTracker.Parsing.Tests.Languages;

public sealed class LanguageFinderTests
{
    [Theory]
    [InlineData("The city was quiet after a night of alarms, its mayor said.", "en")]
    [InlineData("Місто мовчало після ночі тривог, сказав його мер.", "uk")]
    [InlineData("Город молчал после ночи тревог, сказал его мэр.", "ru")]
    [InlineData("Die Stadt war nach einer Nacht voller Alarm still, sagte ihr Bürgermeister.", "de")]
    [InlineData("La ville était calme après une nuit d’alertes, a dit son maire.", "fr")]
    [InlineData("La ciudad estaba en calma tras una noche de alarmas, dijo su alcalde.", "es")]
    [InlineData("La città era calma dopo una notte di allarmi, ha detto il sindaco.", "it")]
    [InlineData("Miasto milczało po nocy alarmów, powiedział jego burmistrz.", "pl")]
    [InlineData("Η πόλη ήταν ήσυχη μετά από μια νύχτα συναγερμών.", "el")]
    [InlineData("ქალაქი ჩუმად იყო განგაშის ღამის შემდეგ.", "ka")]
    [InlineData("Borgin var þögul eftir nótt með viðvörunum, sagði borgarstjórinn.", "is")]
    [InlineData("A cidade estava calma depois de uma noite de alarmes, disse o prefeito.", "pt")]
    [InlineData("De stad was stil na een nacht van alarm, zei de burgemeester.", "nl")]
    [InlineData("Город был тих. Місто було тихе, і мер це сказав: їхні вікна цілі.", "uk")]
    [InlineData("Войната в Украйна тази седмица беше тиха, но през нощта имаше тревога в града.", "bg")]
    [InlineData("Podle starosty je město po noci plné poplachů tiché a lidé se vrátili.", "cs")]
    [InlineData("Byen blev stille efter en nat med alarmer, og mange havde ikke sovet.", "da")]
    [InlineData("Byen ble stille etter en natt med alarmer, og mange hadde ikke sovet.", "no")]
    [InlineData("العاصمة هادئة", "ar")]
    public void Find_ByLettersAndSmallWords_TellsTheLanguage(string text, string language) =>
        Assert.Equal(language, LanguageFinder.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("12:30")]
    [InlineData("https://example.org/the/of/and")]
    public void Find_NoWords_IsNull(string text) => Assert.Null(LanguageFinder.Find(text));

    [Fact]
    public void PictureWithItsCaptionAlone_HasTheCaptionsLanguage() =>
        Assert.Equal(
            "en",
            Dating
                .DatedText.Read(
                    "Divers search the quay of the old town after the ferry sank in the night. Jane Doe/AFP"
                )
                .Language
        );
}
