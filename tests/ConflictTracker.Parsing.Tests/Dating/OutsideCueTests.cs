using System.Text;
using ConflictTracker.Core.Dating;
using ConflictTracker.Parsing.Articles;

namespace ConflictTracker.Parsing.Tests.Dating;

/// <summary>What stands around a text: sidecar, address, file name, publisher.</summary>
public sealed class OutsideCueTests
{
    private const string Text = "Ukraine’s General Staff told of clashes near Pokrovsk.";

    [Theory]
    [InlineData("https://example.org/news/2023/02/27/ukraine-live", "2023-02-27")]
    [InlineData("https://example.org/news/2024/8/7/ukraine", "2024-08-07")]
    [InlineData("https://example.org/ukraine-2024-12-29", "2024-12-29")]
    [InlineData("https://example.org/news/2023/05/ukraine", null)]
    [InlineData("https://example.org/ukraine-war-day-41", "2022-04-05")]
    public void Address_WithADateOrADay_DatesTheText(string url, string? date)
    {
        DatingVerdict verdict = DatedText.Verdict(Text, Sidecar($$"""{"url":"{{url}}"}"""));

        Assert.Equal(date ?? "2023-05", verdict.Published?.ToString());
    }

    [Theory]
    [InlineData("2024-11-20T00:10:00Z")]
    [InlineData("2024-11-20")]
    [InlineData("Wed, 20 Nov 2024 00:10:00 GMT")]
    public void Published_InMetadata_IsFollowed(string value)
    {
        DatingVerdict verdict = DatedText.Verdict(Text, Sidecar($$"""{"published":"{{value}}"}"""));

        Assert.Equal("2024-11-20", verdict.Published?.ToString());
        Assert.Equal(CueKind.Metadata, verdict.Cues[0].Cue.Kind);
        Assert.Null(verdict.Cues[0].Cue.Place);
    }

    [Fact]
    public void FileName_WithADate_IsAWeakCue()
    {
        DatingVerdict verdict = DatedText.Read(Text, fileName: "2024-12-20-roundup.txt").Dating;

        Assert.Equal(("2024-12-20", Standing.Inferred), (verdict.Published?.ToString(), verdict.Standing));
    }

    [Fact]
    public void FileName_OfBareDigits_SaysNothing()
    {
        Assert.Equal(Standing.Undated, DatedText.Read(Text, fileName: "003.txt").Dating.Standing);
    }

    [Fact]
    public void Source_ThatCountsTwoBehind_IsReadSo()
    {
        const string text = "The war in Ukraine: what happened on day 894\n\nRussia sent troops to the border.";

        Assert.Equal("2024-08-05", DatedText.Verdict(text).Published?.ToString());
        Assert.Equal("2024-08-07", DatedText.Verdict(text, new ReadingContext("Al Jazeera")).Published?.ToString());
    }

    [Theory]
    [InlineData("Russia-Ukraine war: List of key events, day 894", "2024-08-07")]
    [InlineData("Russia-Ukraine war: list of major events, day 1,036", "2024-12-26")]
    [InlineData("Russia-Ukraine war: key events of day 894", "2024-08-05")]
    public void Series_OfAPublisherThatCountsBehind_IsReadSoInACopyToo(string title, string date)
    {
        string text = $"{title}\n\nRussia sent troops to the border of Ukraine.";

        Assert.Equal(date, DatedText.Verdict(text).Published?.ToString());
    }

    [Fact]
    public void Ruling_OfAnEditor_Decides()
    {
        var ruling = new EditorRuling(
            Published: new ConflictTracker.Core.Calendar.PartialDate(new DateOnly(2024, 9, 1))
        );

        DatingVerdict verdict = DatedText.Verdict(Text, new ReadingContext(Ruling: ruling));

        Assert.Equal(("2024-09-01", CueKind.Ruling), (verdict.Published?.ToString(), verdict.Cues[0].Cue.Kind));
    }

    [Fact]
    public void Cue_OfTheText_StandsInTheOriginalWordForWord()
    {
        const string text =
            "Menu\n\nUkraine digest\n\nGuns fell silent on the 412th day of Russia’s invasion, Kyiv said.";

        DateCue cue = DatedText.Verdict(text).Cues.Single(c => c.Role == CueRole.Decides).Cue;

        Assert.Equal("412th day", cue.Text);
        Assert.Equal(cue.Text, text.Substring(cue.Place!.Value.Start, cue.Place.Value.Length));
    }

    private static ReadingContext Sidecar(string json) => new(Sidecar: Encoding.UTF8.GetBytes(json));
}
