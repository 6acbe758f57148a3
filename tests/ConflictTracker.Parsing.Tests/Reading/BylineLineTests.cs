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
    public void LineUnderTheTitle_ThatNamesAuthors_IsTheByline(string line) =>
        Assert.Equal(
            line,
            Outline.Read($"Ferry hit twice in a night\n\n{line}\n\nIt sank at noon, the town said.").Byline
        );

    [Theory]
    [InlineData("Von Kiew bis Osten")]
    [InlineData("By the river")]
    [InlineData("Key Developments")]
    [InlineData("Politics and Diplomacy")]
    [InlineData("By Monday the water had gone, the wardens of the dam said.")]
    public void LineUnderTheTitle_ThatNamesNobody_IsNoByline(string line) =>
        Assert.Null(Outline.Read($"Ferry hit twice in a night\n\n{line}\n\nIt sank at noon, the town said.").Byline);
}
