namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class CaptionsTests
{
    [Fact]
    public void CreditOnItsOwnLine_BelongsToTheWordsAbove() =>
        Assert.Equal(
            """
            text: The ferry sank at noon, the town said.
            caption: Divers at the quay | Jane Doe/Reuters
            """,
            Outline.OfText("The ferry sank at noon, the town said.\n\nDivers at the quay\nPhotograph: Jane Doe/Reuters")
        );

    [Fact]
    public void CaptionPrintedTwice_WithItsCreditInTwoForms_IsOneCaption() =>
        Assert.Equal(
            """
            text: The ferry sank at noon, the town said.
            chrome: Divers at the quay on March 8. (Photo: Courtesy)
            caption: Divers at the quay on March 8. | Courtesy
            """,
            Outline.OfText(
                "The ferry sank at noon, the town said.\n\nDivers at the quay on March 8. (Photo: Courtesy)\nDivers at the quay on March 8. / Photo: Courtesy"
            )
        );

    [Fact]
    public void CreditOnItsOwnLine_LeavesTheParagraphAboveAlone() =>
        Assert.Equal(
            """
            text: Nobody slept that night.
            text: The ferry sank at noon, the town said.
            text: Фото: ДСНС
            """,
            Outline.OfText("Nobody slept that night.\n\nThe ferry sank at noon, the town said.\n\nФото: ДСНС")
        );

    [Fact]
    public void SentenceAboveTheText_WithACreditBelow_IsACaption() =>
        Assert.Equal(
            """
            caption: Divers search the quay of Osten on Friday. | JANE DOE/AP PHOTO
            text: OSTEN, Valley (XY) — The ferry sank at noon, the town said.
            """,
            Outline.OfText(
                "Divers search the quay of Osten on Friday.\n\nJANE DOE/AP PHOTO\n\nOSTEN, Valley (XY) — The ferry sank at noon, the town said."
            )
        );

    [Theory]
    [InlineData("Image Credit: AFP via Getty Images")]
    [InlineData("Harbour Office / Telegram")]
    [InlineData("(AP: Jane Doe)")]
    [InlineData("Jane Doe/Reuters")]
    public void CreditWithoutWords_IsNeitherCaptionNorTitle(string line)
    {
        string outline = Outline.OfText($"{line}\n\nFerry hit twice in a night\n\nIt sank at noon, the town said.");

        Assert.Contains("title: Ferry hit twice in a night", outline, StringComparison.Ordinal);
        Assert.Contains($"text: {line}", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void CaptionWithItsFirstCreditAlone_AboveTheWholeOne_IsARepetition() =>
        Assert.Equal(
            """
            text: The ferry sank at noon, the town said.
            chrome: Divers wait at the quay. (File photo)
            caption: Divers wait at the quay. (File photo) | Example/AFP/SIPA
            """,
            Outline.OfText(
                "The ferry sank at noon, the town said.\n\nDivers wait at the quay. (File photo)\n"
                    + "Divers wait at the quay. (File photo) — Example/AFP/SIPA"
            )
        );

    [Fact]
    public void ImageSourceAndCaption_AreOne() =>
        Assert.Equal(
            """
            text: The ferry sank at noon, the town said.
            caption: Divers wait at the quay | Example Images
            """,
            Outline.OfText(
                "The ferry sank at noon, the town said.\n\nImage source, Example Images\n\nImage caption, Divers wait at the quay"
            )
        );

    [Fact]
    public void WordsPrintedTwiceWithoutAGap_AreACaptionWithoutACredit() =>
        Assert.Equal(
            """
            title: Ferry hit twice in a night
            chrome: Divers search the quay of Osten
            caption: Divers search the quay of Osten
            text: It sank at noon, the town said.
            """,
            Outline.OfText(
                "Divers search the quay of Osten\nDivers search the quay of Osten\n\nFerry hit twice in a night\n\nIt sank at noon, the town said."
            )
        );

    [Fact]
    public void CreditToANetwork_BelongsToTheWordsAbove() =>
        Assert.Contains(
            "caption: Човен на мілині біля мосту | Варта долини в Telegram",
            Outline.OfText(
                "Пором затонув опівдні, каже місто.\n\nЧовен на мілині біля мосту\nФото: Варта долини в Telegram\n\nУвечері його підняли."
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Divers wait at the quay.\nDivers wait at the quay. Photograph: Jane Doe/AFP")]
    [InlineData("Divers wait at the quay. Jane Doe/AFP\nDivers wait at the quay. Jane Doe/AFP")]
    [InlineData("Divers wait at the quay. Jane Doe/AFP\n\nDivers wait at the quay.")]
    public void CaptionPrintedTwice_IsOneCaption(string lines) =>
        Assert.Single(
            Outline
                .OfText($"The ferry sank at noon, the town said.\n\n{lines}\n\nIt was raised on Monday.")
                .Split('\n'),
            l => l == "caption: Divers wait at the quay. | Jane Doe/AFP"
        );

    [Fact]
    public void CreditInBracketsOnItsOwnLine_BelongsToTheWordsAbove() =>
        Assert.Equal(
            "title: Photos: the flood in the valley of Osten\ncaption: Wardens walk along the dam in Osten, Monday, May 6, 2024. | AP Photo/Jane Doe\ntext: The river rose again in the night, the warden said.",
            Outline.OfText(
                "Photos: the flood in the valley of Osten\nWardens walk along the dam in Osten, Monday, May 6, 2024.\n(AP Photo/Jane Doe)\n\nThe river rose again in the night, the warden said."
            )
        );

    [Fact]
    public void CreditsInBrackets_InATextWithoutGaps_BelongToTheWordsAbove() =>
        Assert.Equal(
            "title: Photos: the flood in the valley of Osten\ncaption: Wardens walk along the dam. | AP Photo/Jane Doe\ncaption: A boat lies on the road. | AP Photo/Ann Roe",
            Outline.OfText(
                "Photos: the flood in the valley of Osten\nWardens walk along the dam.\n(AP Photo/Jane Doe)\nA boat lies on the road.\n(AP Photo/Ann Roe)"
            )
        );

    [Fact]
    public void WordsAndTheSameWithNames_AreACaptionAndItsCredit() =>
        Assert.Equal(
            """
            title: The valley waits for water
            text: The river rose, the warden said.
            chrome: Bürgermeisterin Jana Muster
            caption: Bürgermeisterin Jana Muster | Example/Jan Muster
            text: The dam held until noon.
            """,
            Outline.OfText(
                "The valley waits for water\n\nThe river rose, the warden said.\n\nBürgermeisterin Jana Muster\nBürgermeisterin Jana Muster Example/Jan Muster\n\nThe dam held until noon."
            )
        );

    [Theory]
    [InlineData(
        "Boote liegen vor der Mühle\n© Jana Muster/Example Press / AFP",
        "Boote liegen vor der Mühle | Jana Muster/Example Press / AFP"
    )]
    [InlineData("Map of the valley and its mills\n(Valley Radio)", "Map of the valley and its mills | Valley Radio")]
    [InlineData(
        "Boats lie at the old mill, Osten,\nafter the flood of Friday.\nPhoto: Jane Doe/AFP",
        "Boats lie at the old mill, Osten, / after the flood of Friday. | Jane Doe/AFP"
    )]
    public void CreditCloseBelow_BelongsToAllWordsAbove(string lines, string caption) =>
        Assert.Contains(
            $"caption: {caption}\n",
            Outline.OfText($"The ferry sank at noon, the town said.\n\n{lines}\n\nIt was raised on Monday."),
            StringComparison.Ordinal
        );

    [Fact]
    public void AuthorsName_AboveACredit_IsNoCaption() =>
        Assert.Equal(
            "title: Пором затонув у долині опівдні\nbyline: Автор: Ганна Приклад\ntext: Фото: Варта долини\ntext: Пором затонув опівдні, каже місто.",
            Outline.OfText(
                "Пором затонув у долині опівдні\n\nАвтор: Ганна Приклад\nФото: Варта долини\nПором затонув опівдні, каже місто."
            )
        );

    [Fact]
    public void PartOfTheTitle_AboveACredit_IsNoCaption() =>
        Assert.DoesNotContain(
            "caption",
            Outline.OfText(
                "Flood in the valley, live | The dam holds\n\nFlood in the valley, live\n\nJane Doe / Reuters\n\nThe ferry sank at noon, the town said."
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Jana Muster\n© - / Example Press / DPA", "Jana Muster | - / Example Press / DPA")]
    [InlineData(
        "Foto: Dos barcos esperan en el puerto (EFE/Ana Ejemplo)\nDos barcos esperan en el puerto (EFE/Ana Ejemplo)",
        "Dos barcos esperan en el puerto | EFE/Ana Ejemplo"
    )]
    [InlineData(
        "Jane Doe (left) greets the warden in Osten.\n\nCaption\n\nJane Doe (left) greets the warden in Osten. / Getty Images",
        "Jane Doe (left) greets the warden in Osten. | Getty Images"
    )]
    public void CaptionOfAPortrait_OrPrintedTwiceUnderALabel_IsOne(string lines, string caption) =>
        Assert.Equal(
            $"caption: {caption}",
            Assert.Single(
                Outline
                    .OfText($"The ferry sank at noon, the town said.\n\n{lines}\n\nIt was raised on Monday.")
                    .Split('\n'),
                l => l.StartsWith("caption", StringComparison.Ordinal)
            )
        );
}
