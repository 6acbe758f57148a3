namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class TagLinesTests
{
    private const string Text = "The river rose again in the night, the warden said.";

    [Theory]
    [InlineData("Tags: Osten, dam, the old mill", "Osten, dam, the old mill")]
    [InlineData("Topics: Osten | dam", "Osten, dam")]
    [InlineData("Теги: Остен, дамба", "Остен, дамба")]
    [InlineData("Мітки: дамба", "дамба")]
    [InlineData("Ключевые слова: Остен; дамба.", "Остен, дамба")]
    [InlineData("Schlagwörter: Osten, Damm", "Osten, Damm")]
    [InlineData("Mots-clés : Osten · barrage", "Osten, barrage")]
    [InlineData("Etiquetas: Osten, presa", "Osten, presa")]
    [InlineData("Argomenti: Osten, diga", "Osten, diga")]
    [InlineData("Tagi: Osten, tama", "Osten, tama")]
    [InlineData("Tags: #Osten #dam", "#Osten, #dam")]
    [InlineData("Tags:Osten,dam", "Osten, dam")]
    public void LineWithALabel_TagsAndStaysInTheText(string line, string tags) =>
        Assert.Equal($"text: {Text}\ntext: {line}\ntags: {tags}", Outline.OfText($"{Text}\n\n{line}"));

    [Fact]
    public void LinesBelowALabel_AtTheTextsEnd_AreTags() =>
        Assert.Equal(
            $"text: {Text}\ntext: Tags\ntext: Osten\ntext: Old mill\ntags: Osten, Old mill",
            Outline.OfText($"{Text}\n\nTags\n\nOsten\n\nOld mill")
        );

    [Fact]
    public void TagsBelowALabel_EndAtAWiderGapAndAtThePagesOwnLines() =>
        Assert.Equal(["Osten", "Old mill"], Outline.Read($"{Text}\n\nTags:\nOsten\nOld mill\n\nShare\nComments").Tags);

    [Theory]
    [InlineData("Topics of the evening: the dam, which held, and the mill, which did not, as everybody had feared.")]
    [InlineData("Temas: el alcalde dijo que la presa resiste a pesar de todo, y que nadie debe temer por su casa.")]
    public void Sentence_AfterALabel_TagsNothing(string line) =>
        Assert.Empty(Outline.Read($"{Text}\n\n{line}\n\n{Text}").Tags);
}
