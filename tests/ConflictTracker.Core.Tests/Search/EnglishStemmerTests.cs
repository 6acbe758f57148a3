using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Tests.Search;

/// <summary>Pairs from the published vocabulary of Porter2, and words of this archive.</summary>
public sealed class EnglishStemmerTests
{
    [Theory]
    [InlineData("consign", "consign")]
    [InlineData("consigned", "consign")]
    [InlineData("consignment", "consign")]
    [InlineData("consistency", "consist")]
    [InlineData("consolation", "consol")]
    [InlineData("consolingly", "consol")]
    [InlineData("conspicuously", "conspicu")]
    [InlineData("constancy", "constanc")]
    [InlineData("knavish", "knavish")]
    [InlineData("kneaded", "knead")]
    [InlineData("knightly", "knight")]
    [InlineData("knots", "knot")]
    [InlineData("generously", "generous")]
    [InlineData("general", "general")]
    [InlineData("communication", "communic")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("gaps", "gap")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("news", "news")]
    [InlineData("skies", "sky")]
    [InlineData("proceeding", "proceed")]
    [InlineData("rational", "ration")]
    [InlineData("probabilities", "probabl")]
    [InlineData("agreed", "agre")]
    [InlineData("feed", "feed")]
    [InlineData("drones", "drone")]
    [InlineData("droned", "drone")]
    [InlineData("strikes", "strike")]
    [InlineData("striking", "strike")]
    [InlineData("missiles", "missil")]
    [InlineData("missile", "missil")]
    [InlineData("refineries", "refineri")]
    [InlineData("refinery", "refineri")]
    [InlineData("dying", "die")]
    [InlineData("say", "say")]
    [InlineData("said", "said")]
    [InlineData("by", "by")]
    [InlineData("київ", "київ")]
    [InlineData("16", "16")]
    public void Stem_Word_IsThePublishedOne(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    /// <summary>The marker looks no further at words that begin otherwise. Every root takes every pair of endings.</summary>
    [Fact]
    public void Stem_AnyWord_BeginsAsItsStemSays()
    {
        const string roots =
            "a e y sk d l ug onl earl gener commun sens poss hop hopp luxur fall rel stat nat skill by";
        const string endings =
            " s es ies ied sses eed eedly ed edly ing ingly y ies enci anci abli entli izer ization ational ation ator"
            + " alism aliti alli fulness ousli ousness iveness iviti biliti ability ibility bli bly ogi ogy fulli lessli"
            + " li ly tional alize icate iciti ical ful ness ative ement ment ent ant ence ance able ible ism ate iti"
            + " ous ive ize ion sion tion al er ic e ll ying ies";
        string[] all = endings.Split(' ');
        Assert.All(
            from root in roots.Split(' ')
            from first in all
            from second in all
            select root + first + second,
            word =>
                Assert.StartsWith(EnglishStemmer.BeginningOf(EnglishStemmer.Stem(word)), word, StringComparison.Ordinal)
        );
    }
}
