using ConflictTracker.Core.Claims;
using ConflictTracker.Web.Claims;
using ConflictTracker.Web.Resources;

namespace ConflictTracker.Web.Tests.Claims;

/// <summary>What stands in small type beside a figure.</summary>
public sealed class ClaimWordsTests : ReaderContext
{
    [Theory]
    [InlineData("en", "the pilot", "wounded", "dockers", "said · wounded: dockers")]
    [InlineData("en", "the pilot", "wounded", null, "said · wounded")]
    [InlineData("en", "the pilot", null, null, "said")]
    [InlineData("uk", "the pilot", "wounded", null, "каже · поранено")]
    public void Told_OfAFigure_SaysTheVerbAndWhatIsMeasured(
        string language,
        string speaker,
        string? measure,
        string? subject,
        string told
    )
    {
        Speak(language);

        Assert.Equal(told, Words.T.Told(Figure(speaker, measure, subject)));
    }

    [Fact]
    public void Told_OfNobodysFigure_HasNoVerb()
    {
        Assert.Equal("killed: dockers", Words.T.Told(Figure(null, "killed", "dockers")));
        Assert.Equal("", Words.T.Told(Figure(null, null, null)));
    }

    private static Claim Figure(string? speaker, string? measure, string? subject) =>
        new(
            speaker,
            null,
            null,
            "said",
            null,
            "12",
            12,
            null,
            null,
            measure,
            subject,
            null,
            null,
            "12",
            default,
            "told"
        );
}
