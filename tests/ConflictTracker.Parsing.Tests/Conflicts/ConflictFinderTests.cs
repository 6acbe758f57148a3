using ConflictTracker.Parsing.Tests.Dating;

namespace ConflictTracker.Parsing.Tests.Conflicts;

public sealed class ConflictFinderTests
{
    [Theory]
    [InlineData("Russian drones struck Kharkiv overnight, Ukraine said.", "ru-ua")]
    [InlineData("Російські дрони вдарили по Харкову, повідомив Генштаб ЗСУ.", "ru-ua")]
    [InlineData("Zelensky warned that Ukraine is forgotten while bombs fall on Gaza. Kyiv needs shells.", "ru-ua")]
    [InlineData("Bombs fell on Rafah; Hamas and Israel blamed each other. Ukraine’s envoy spoke too.", "gaza")]
    [InlineData("Iran fired at Haifa after Israel struck Natanz and Isfahan.", "israel-iran")]
    [InlineData("The army and the RSF fought for Khartoum; Sudan’s hospitals closed.", "sudan")]
    [InlineData("Azerbaijan’s troops shelled Stepanakert in Nagorno-Karabakh.", "karabakh")]
    [InlineData("Rebels entered Aleppo as Assad’s army left; Russia sent planes.", "syria")]
    [InlineData("The TPLF said Mekelle was hit; Ethiopia denied it.", "tigray")]
    public void Find_ByActorsAndPlaces_TellsTheConflict(string text, string conflict) =>
        Assert.Equal(conflict, DatedText.Read(text).Conflict);

    [Theory]
    [InlineData("The war of the roses began on a Monday, the museum said.")]
    [InlineData("Oil prices rose after talks in Moscow.")]
    [InlineData("Iran’s parliament passed a budget in Tehran.")]
    public void Find_TextThatDoesNotSay_IsNull(string text) => Assert.Null(DatedText.Read(text).Conflict);
}
