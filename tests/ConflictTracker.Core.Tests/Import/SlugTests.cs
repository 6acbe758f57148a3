using ConflictTracker.Core.Import;

namespace ConflictTracker.Core.Tests.Import;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Weekly roundup: days 1,027–1,031", "en", "weekly-roundup-days-1-027-1-031")]
    [InlineData("  What the harbour's master saw…  ", "en", "what-the-harbours-master-saw")]
    [InlineData("Харків і Київ: ніч вибухів", "uk", "kharkiv-i-kyiv-nich-vybukhiv")]
    [InlineData("Об'єкти під Щастям", "uk", "obiekty-pid-shchastiam")]
    [InlineData("Гроза над городом: 8-й день", "ru", "groza-nad-gorodom-8-i-den")]
    [InlineData("Łódź, Zürich, São Tomé, Øresund", null, "lodz-zurich-sao-tome-oresund")]
    [InlineData("غزة ٢٠٢٤", null, "غزة-٢٠٢٤")]
    [InlineData("¡¿!?", null, "")]
    public void Of_Words_IsReadable(string text, string? language, string slug) =>
        Assert.Equal(slug, Slug.Of(text, language));

    [Theory]
    [InlineData("one two three", 13, "one-two-three")]
    [InlineData("one two three", 12, "one-two")]
    [InlineData("one two three", 7, "one-two")]
    [InlineData("immeasurable", 5, "immea")]
    public void Of_LongWords_IsCutBetweenWords(string text, int length, string slug) =>
        Assert.Equal(slug, Slug.Of(text, maxLength: length));

    [Fact]
    public void Of_ComposedAndDecomposedLetters_IsTheSame() =>
        Assert.Equal(
            Slug.Of("Київ їде", "uk"),
            Slug.Of("Київ їде".Normalize(System.Text.NormalizationForm.FormD), "uk")
        );
}
