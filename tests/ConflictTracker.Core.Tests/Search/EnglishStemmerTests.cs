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

    /// <summary>The marker looks no further at words that begin otherwise.</summary>
    [Theory]
    [InlineData("yearly yes youths yellowed dying skies idly ugly only early generic eed ing ied ational")]
    public void Stem_Word_BeginsAsTheWordDoes(string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal(word[0], EnglishStemmer.Stem(word)[0]));
}
