using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Names;
using ConflictTracker.Parsing.Tests.Sentences;

namespace ConflictTracker.Parsing.Tests.Names;

/// <summary>Places in the spellings of eight languages that no one wrote down for them.</summary>
public sealed class TransliterationTests
{
    [Theory]
    [InlineData("Fighting goes on near Klishchiivka.", "Klishchiivka")]
    [InlineData("Fighting goes on near Avdiyivka.", "Avdiivka")]
    [InlineData("Fighting goes on near Avdeyevka.", "Avdiivka")]
    [InlineData("Fighting goes on near Petropavlovka.", "Petropavlivka")]
    [InlineData("Bei Klischtschijiwka wird gekämpft.", "Klishchiivka")]
    [InlineData("Um Kupjansk und Isjum wird gekämpft.", "Kupiansk")]
    [InlineData("Um Wowtschansk wird gekämpft.", "Vovchansk")]
    [InlineData("Les combats continuent près d’Avdiïvka.", "Avdiivka")]
    [InlineData("Un dépôt brûle à Briansk.", "Bryansk")]
    [InlineData("Walki o Wowczańsk trwają.", "Vovchansk")]
    [InlineData("Walki trwają w Wowczańsku.", "Vovchansk")]
    [InlineData("Ewakuowano dzieci z Lisiczańska.", "Lysychansk")]
    [InlineData("Nocą w Charkowie było głośno.", "Kharkiv")]
    [InlineData("Ostrzał Briańska.", "Bryansk")]
    public void Place_InASpellingByRule_IsFound(string sentence, string name) =>
        Assert.Contains(
            NameFinder.Embedded.Find(TestDocument.Of(sentence)),
            m => m.Kind == NameKind.Place && m.Name == name
        );

    [Fact]
    public void SpellingByRule_NeverTakesAnotherPlacesOwn()
    {
        foreach (
            GazetteerEntry place in Gazetteer.Embedded.Entries.Where(e => e.Kind == NameKind.Place && !e.IsNamedRegion)
        )
        {
            IReadOnlyList<Mention> found = NameFinder.Embedded.Find(TestDocument.Of($"It was {place.Name} again."));
            Mention? first = found.Count > 0 ? found[0] : null;

            // Where two rows share a spelling, the first has it.
            Assert.True(
                first is null
                    || first.Name == place.Name
                    || Gazetteer.Embedded.Entries.Any(e =>
                        e.Name == first.Name && NameForms.Of(e).Contains(first.Text)
                    ),
                $"{place.Name} is taken for {first?.Name}."
            );
        }
    }
}
