using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Stories;

namespace ConflictTracker.Core.Tests.Stories;

public sealed class StoryRuleTests
{
    private static readonly DateOnly Day = new(2024, 12, 20);

    [Fact]
    public void Likeness_OfACopyWithItsOwnTitleAndOneSentenceLess_IsTheSameStory()
    {
        string[] text = [.. Texts.Sentences(1, 20)];

        double? likeness = StoryRule.Likeness(
            Text(string.Join(' ', text), "Harbour Gazette"),
            Text("A title of our own\n" + string.Join(' ', text.Take(19)), "Upland Herald", Day.AddDays(1))
        );

        Assert.InRange(likeness ?? 0, 0.9, 1);
    }

    [Fact]
    public void Likeness_OfACopyCutToHalf_IsTheSameStory() =>
        Assert.NotNull(
            StoryRule.Likeness(
                Text(string.Join(' ', Texts.Sentences(1, 20)), "Harbour Gazette"),
                Text(string.Join(' ', Texts.Sentences(1, 20).Take(9)), "Upland Herald")
            )
        );

    [Fact]
    public void Likeness_OfAgencyCopyRewritten_WantsTheSameCredit()
    {
        string[] text = [.. Texts.Sentences(1, 20)];
        string rewritten = string.Join(' ', text.Take(13).Concat(Texts.Sentences(2, 5)));

        Assert.NotNull(
            StoryRule.Likeness(
                Text(string.Join(' ', text) + " (Reuters)", "Harbour Gazette"),
                Text(rewritten + " (Reuters)", "Upland Herald")
            )
        );
        Assert.Null(
            StoryRule.Likeness(
                Text(string.Join(' ', text) + " (Reuters)", "Harbour Gazette"),
                Text(rewritten + " (AFP)", "Upland Herald")
            )
        );
    }

    [Fact]
    public void Likeness_OfReportsOfOneTemplate_IsNone()
    {
        // Ten weeks of daily reports, of one source and of two that print them on the same day or the next.
        for (int day = 1000; day < 1070; day++)
        {
            StoryText report = Text(Texts.Report(day), "General Staff", Day.AddDays(day - 1000));
            for (int later = 1; later <= StoryRule.MostDaysApart; later++)
            {
                DateOnly date = Day.AddDays(day + later - 1000);
                Assert.Null(StoryRule.Likeness(report, Text(Texts.Report(day + later), "General Staff", date)));
                Assert.Null(StoryRule.Likeness(report, Text(Texts.Report(day + later), "Daily Relay", date)));
                Assert.Null(StoryRule.Likeness(report, Text(Texts.Report(day + later), "Daily Relay", report.Day)));
            }

            Assert.NotNull(StoryRule.Likeness(report, Text(Texts.Report(day), "Daily Relay", report.Day)));
        }
    }

    [Fact]
    public void Likeness_OfAStoryToldApart_IsNone() =>
        Assert.Null(
            StoryRule.Likeness(
                Text(string.Join(' ', Texts.Sentences(1, 20)), "Harbour Gazette"),
                Text(string.Join(' ', Texts.Sentences(1, 3).Concat(Texts.Sentences(3, 17))), "Upland Herald")
            )
        );

    [Fact]
    public void Likeness_OfTheSameTextWeeksLater_IsNone() =>
        Assert.Null(
            StoryRule.Likeness(
                Text(string.Join(' ', Texts.Sentences(1, 20)), "Harbour Gazette"),
                Text(string.Join(' ', Texts.Sentences(1, 20)), "Upland Herald", Day.AddDays(14))
            )
        );

    [Theory]
    [InlineData(null, "KYIV, Dec 20 (Reuters) – A depot burned.", "Reuters")]
    [InlineData(null, "A depot burned, Ukrinform reports.", "Ukrinform")]
    [InlineData(null, "Горів склад, повідомляє Укрінформ.", "Ukrinform")]
    [InlineData(null, "A depot burned. (AP)", "Associated Press")]
    [InlineData("Jane Doe, AFP", "A depot burned.", "Agence France-Presse")]
    [InlineData(null, "The APC burned near MAPS.", null)]
    [InlineData(null, "The minister told Reuters that a depot burned.", null)]
    public void Credit_IsFoundWhereItStands(string? byline, string text, string? agency) =>
        Assert.Equal(agency, AgencyCredit.Find(byline, [Block(text)]));

    [Fact]
    public void Credit_DeepInTheText_IsNone() =>
        Assert.Null(
            AgencyCredit.Find(
                null,
                [Block("A depot burned."), Block("It was the third, the mayor said (Reuters)."), Block("It rained.")]
            )
        );

    [Fact]
    public void Grouping_OfTwoAgenciesCopies_HasTwoOrigins()
    {
        StoryPart[] parts =
        [
            new(1, "Reuters"),
            new(2, null),
            new(3, "Reuters"),
            new(4, "AFP"),
            new(5, null),
            new(6, null),
            new(9, null),
        ];
        StoryLink[] links = [new(1, 2, true), new(2, 3, true), new(3, 6, true), new(4, 5, true), new(3, 4, false)];

        IReadOnlyDictionary<long, (long? Story, string? Origin)> groups = StoryGrouping.Of(parts, links);

        Assert.All(new long[] { 1, 2, 3, 4, 5, 6 }, id => Assert.Equal(1, groups[id].Story));
        Assert.Equal(["Reuters", "AFP"], groups.Values.Select(g => g.Origin).OfType<string>().Distinct());
        Assert.Equal((null, null), groups[9]);
    }

    private static StoryText Text(string text, string source, DateOnly? day = null) =>
        StoryText.Of([Block(text)], null, source, DateSpan.Of(day ?? Day));

    private static DocumentBlock Block(string text) => new(BlockKind.Paragraph, text, new TextSpan(0, text.Length));
}
