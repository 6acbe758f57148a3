using ConflictTracker.Parsing.Dating;
using ConflictTracker.Parsing.Languages;

namespace ConflictTracker.Parsing.Tests.Dating;

public sealed class SpelledNumberTests
{
    [Theory]
    [InlineData("en", "three hundred and forty-eighth", 348)]
    [InlineData("en", "one thousand", 1000)]
    [InlineData("uk", "п’ятсот шістдесят шоста", 566)]
    [InlineData("uk", "тисяча сто одинадцята", 1111)]
    [InlineData("uk", "дві тисячі", 2000)]
    [InlineData("ru", "триста шестьдесят девятый", 369)]
    [InlineData("ru", "восьмисотый", 800)]
    [InlineData("ru", "тысяча двести сорок первый", 1241)]
    [InlineData("de", "einhunderterste", 101)]
    [InlineData("de", "siebenhundertdreiundzwanzigsten", 723)]
    [InlineData("de", "tausendster", 1000)]
    [InlineData("fr", "quatre cent quatre-vingt-dix-neuvième", 499)]
    [InlineData("fr", "mille vingt-septième", 1027)]
    [InlineData("fr", "soixante et onzième", 71)]
    [InlineData("es", "quinientos sesenta y seis", 566)]
    [InlineData("es", "ducentésimo trigésimo primero", 231)]
    [InlineData("it", "trentaseiesimo", 36)]
    [InlineData("it", "millesimo", 1000)]
    [InlineData("it", "quattrocentoventunesimo", 421)]
    [InlineData("pl", "osiemset dwudziesty pierwszy", 821)]
    [InlineData("pl", "tysiąc dwudziesty siódmy", 1027)]
    public void At_ANumberInWords_IsItsValue(string language, string words, int value)
    {
        List<Token> tokens = Tokenizer.Tokens(words);

        (int read, int length, _) = DatingLexicon.For(language).Numbers.At(tokens, 0);

        Assert.Equal((value, tokens.Count), (read, length));
    }

    [Fact]
    public void German_AllStems_AreDistinct()
    {
        Assert.Equal(1999, SpelledNumbers.German().Where(n => !n.IsOrdinal).Select(n => n.Value).Distinct().Count());
        Assert.All(
            SpelledNumbers.German().GroupBy(n => n.Form),
            forms => Assert.Single(forms.Select(f => f.Value).Distinct())
        );
    }

    [Fact]
    public void Italian_AllStems_AreDistinct()
    {
        Assert.All(
            SpelledNumbers.Italian().GroupBy(n => n.Form),
            forms => Assert.Single(forms.Select(f => f.Value).Distinct())
        );
    }
}
