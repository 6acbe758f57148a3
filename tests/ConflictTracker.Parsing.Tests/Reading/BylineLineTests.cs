namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class BylineLineTests
{
    [Theory]
    [InlineData("By Jane Doe")]
    [InlineData("By JANE DOE and JAN MUSTER")]
    [InlineData("Example staff and agencies")]
    [InlineData("Jane Doe, Jan Muster, and Ann Roe")]
    [InlineData("Jane Doe in Osten and agencies")]
    [InlineData("Von Jana Muster")]
    [InlineData("Автор: Олена Приклад")]
    [InlineData("The Associated Press")]
    [InlineData("Redacción")]
    [InlineData("By Jane Doe, Jan Muster and Ann Roe, CNN")]
    [InlineData("Jane Doe and (earlier) Jan Muster, Ann Roe and Joe Bloggs")]
    [InlineData("Jane Doe (now) and Jan Muster (earlier)")]
    [InlineData("Jane Doe (now); Ann Roe, Joe Bloggs, Jan Muster, Jim Poe, Eve Moe and Ida Low (earlier)")]
    [InlineData("Jane Doe (now); Ann Roe,Joe Bloggs and Jan Muster (earlier)")]
    [InlineData("News Team")]
    [InlineData("Jane Doe,Jan Muster and Ann Roe")]
    [InlineData("Jane Doe (now) Ann Roe, Joe Bloggs ,Jan Muster and Ida Low (earlier)")]
    [InlineData("Jane Doe, Jan Muster, Ann Roe and")]
    [InlineData("AFP |")]
    [InlineData("Jane Doe (now); Ann Roe , Joe Bloggs and Jan Muster (earlier)")]
    [InlineData("Jane DoeReuters")]
    [InlineData("VonJana Muster")]
    [InlineData("A cura di Gianna Esempio")]
    [InlineData("Jane Doe | Jan Muster | Ann Roe")]
    [InlineData("Jane Doe with Example writers")]
    public void LineUnderTheTitle_ThatNamesAuthors_IsTheByline(string line) =>
        Assert.Equal(
            line,
            Outline.Read($"Ferry hit twice in a night\n\n{line}\n\nIt sank at noon, the town said.").Byline
        );

    [Fact]
    public void NameBelowItsLabel_IsTheByline() =>
        Assert.Equal(
            """
            title: Ferry hit twice in a night
            byline: Олена Приклад
            text: Автор:
            text: Дата:
            text: It sank at noon, the town said.
            """,
            Outline.OfText(
                "Ferry hit twice in a night\n\nАвтор:\nОлена Приклад\nДата:\n\nIt sank at noon, the town said."
            )
        );

    [Theory]
    [InlineData("by Jana Muster May 4, 2024 10:05 AM", "by Jana Muster", "May 4, 2024 10:05 AM")]
    [InlineData("Von Jana Muster, 04.05.2024, 14:05 Uhr", "Von Jana Muster", "04.05.2024, 14:05 Uhr")]
    [InlineData("By Jane Doe | 4 May 2024", "By Jane Doe", "4 May 2024")]
    [InlineData("Jana Muster\nMay 4, 2024", "Jana Muster", "May 4, 2024")]
    [InlineData("ОЛЕНА ПРИКЛАД — Субота, 4 травня 2024, 18:33", "ОЛЕНА ПРИКЛАД", "Субота, 4 травня 2024, 18:33")]
    [InlineData("ABCD  /  May 4, 2024", "ABCD", "May 4, 2024")]
    public void LineUnderTheTitle_WithAuthorAndDate_IsBylineAndStamp(string lines, string byline, string stamp) =>
        Assert.Equal(
            $"title: Ferry hit twice in a night\nbyline: {byline}\ntext: {stamp}\ntext: It sank at noon, the town said.",
            Outline.OfText($"Ferry hit twice in a night\n\n{lines}\n\nIt sank at noon, the town said.")
        );

    [Theory]
    [InlineData("Von Kiew bis Osten")]
    [InlineData("By the river")]
    [InlineData("UPDATE, 1800 GMT:")]
    [InlineData("Key Developments")]
    [InlineData("Politics and Diplomacy")]
    [InlineData("By Monday the water had gone, the wardens of the dam said.")]
    public void LineUnderTheTitle_ThatNamesNobody_IsNoByline(string line) =>
        Assert.Null(Outline.Read($"Ferry hit twice in a night\n\n{line}\n\nIt sank at noon, the town said.").Byline);

    [Fact]
    public void NameUnderTheTitle_AboveAnEmptyStamp_IsTheByline() =>
        Assert.Equal(
            "Jane Doe",
            Outline
                .Read("Ferry hit twice in a night\n\nJane Doe\n\n| Last updated\n\nIt sank at noon, the town said.")
                .Byline
        );
}
