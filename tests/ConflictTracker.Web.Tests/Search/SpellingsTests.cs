using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Words;
using ConflictTracker.Parsing.Conflicts;
using ConflictTracker.Parsing.Names;

namespace ConflictTracker.Web.Tests.Search;

public sealed class SpellingsTests
{
    private static readonly Spellings Gazetteers = new(NameSpellings.Of(Gazetteer.Embedded.Entries));

    [Theory]
    [InlineData("Kyiv", "Kiev")]
    [InlineData("Kyiv", "Київ")]
    [InlineData("Київ", "Киев")]
    [InlineData("Києві", "Kyiv")]
    [InlineData("Zelensky", "Zelenskiy")]
    [InlineData("zelensky", "Зеленський")]
    [InlineData("Зеленского", "Zelenskyy")]
    [InlineData("AFU", "Ukrainian Armed Forces")]
    public void OthersOf_Name_HoldsItsOtherSpellings(string typed, string other) =>
        Assert.Contains(
            Tokenizer.Terms(other),
            Gazetteers.OthersOf(Tokenizer.Terms(typed)).Select(s => s.Terms),
            EqualityComparer<IReadOnlyList<string>>.Create((a, b) => a!.SequenceEqual(b!))
        );

    [Theory]
    [InlineData("drone")]
    [InlineData("the")]
    [InlineData("street")]
    public void OthersOf_Word_HoldsNothing(string typed) => Assert.Empty(Gazetteers.OthersOf(Tokenizer.Terms(typed)));

    [Theory]
    [InlineData("place:kyiv", true)]
    [InlineData("said-by:zelensky", true)]
    [InlineData("lang:uk", false)]
    [InlineData("side:russia", false)]
    public void SpeltWords_OfFields_AreNamesAlone(string query, bool isSpelt) =>
        Assert.Equal(
            isSpelt,
            SpeltWords.In(QueryParser.Parse(query, ConflictCatalog.Load().Home("ru-ua")).Query.Root, Gazetteers).Count
                > 0
        );

    [Fact]
    public void OthersOf_City_LeavesItsRegionOut() =>
        Assert.DoesNotContain(Gazetteers.OthersOf(["kursk"]), s => s.Terms.Count > 1);
}
