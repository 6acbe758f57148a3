using ConflictTracker.Web.Resources;
using static ConflictTracker.Web.Resources.Words;

namespace ConflictTracker.Web.Tests.Resources;

public sealed class KeptWordsTests : ReaderContext
{
    [Fact]
    public void Word_WithoutAnEnglishTextOfItsOwn_SaysItsKey() => Assert.Equal("Search", T["Search"].Value);

    [Fact]
    public void Word_InUkrainian_IsTranslatedAndFilledIn()
    {
        Speak("uk");

        Assert.Equal("Пошук", T["Search"].Value);
        Assert.Equal("День 7", T["Day {0}", "7"].Value);
        Assert.Equal("5 статей", T.Count("articles", 5));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("uk")]
    public void Word_ThatNobodyKnows_SaysItselfAndThatItIsUnknown(string language)
    {
        Speak(language);

        Assert.Equal("{no} such word", T["{no} such word"].Value);
        Assert.True(T["{no} such word"].ResourceNotFound);
        Assert.False(T["articles.other"].ResourceNotFound);
    }
}
