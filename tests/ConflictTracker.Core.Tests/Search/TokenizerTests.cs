using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Tests.Search;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Drones struck KYIV.", "drones struck kyiv")]
    [InlineData("Київ і Київщина", "киів і киівщина")]
    [InlineData("ёлка Елка", "елка елка")]
    [InlineData("Єльня Ельня", "ельня ельня")]
    [InlineData("ґанок ганок", "ганок ганок")]
    [InlineData("Ки\u0301їв", "киів")]
    [InlineData("Слов'янськ Слов’янськ Словʼянськ", "словянськ словянськ словянськ")]
    [InlineData("Erdoğan in Łódź, Straße, Ærø", "erdogan in lodz strasse aero")]
    [InlineData("Ukraine's drones' pilots", "ukraine drones pilots")]
    [InlineData("O’Brien didn't", "obrien didnt")]
    [InlineData("air-defence/anti-drone", "air defence anti drone")]
    [InlineData("cafe\u0301 Ze\u00ADro naïve B52s don't", "cafe zero naive b 52 s dont")]
    [InlineData("Su-34, F-16s, 155mm", "su 34 f 16 s 155 mm")]
    [InlineData("1,000 and 12,345,678", "1000 and 12345678")]
    [InlineData("1\u00A0000 and 1\u202F000 and 1’000", "1000 and 1000 and 1000")]
    [InlineData("the 1,000th day", "the 1000 th day")]
    [InlineData("2024, 300 and 20,24", "2024 300 and 20 24")]
    [InlineData("3.5 km, 16.12.2024, v1.", "3.5 km 16 12 2024 v 1")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("١٢٣ digits", "123 digits")]
    [InlineData("co\u00ADoperate zero\u200Bwidth", "cooperate zero width")]
    [InlineData("— … !? ''", "")]
    [InlineData("\uD83D", "")]
    public void Terms_TextOfEveryShape_AreFolded(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', Tokenizer.Terms(text)));

    [Theory]
    [InlineData("The city's Слов'янськ road, 1,000 km", "The|city|Слов'янськ|road|1,000|km")]
    [InlineData("Ки\u0301їв 155mm", "Ки\u0301їв|155|mm")]
    [InlineData("«Łódź»", "Łódź")]
    public void Cut_Words_KnowTheirPlaceInTheOriginal(string text, string words) =>
        Assert.Equal(
            words,
            string.Join('|', Tokenizer.Cut(text).Select(t => text.Substring(t.Place.Start, t.Place.Length)))
        );

    [Fact]
    public void Cut_OneEndlessWord_IsComparedByItsBeginning()
    {
        WordToken token = Assert.Single(Tokenizer.Cut(new string('x', 10_000)));

        Assert.Equal(Tokenizer.LongestTerm, token.Term.Length);
        Assert.Equal(10_000, token.Place.Length);
    }
}
