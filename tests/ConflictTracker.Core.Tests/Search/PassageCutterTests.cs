using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Passages;
using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Tests.Search;

public sealed class PassageCutterTests
{
    private static readonly Spellings KyivAndKiev = new([
        ["Kyiv", "Kiev", "Київ"],
    ]);

    [Theory]
    [InlineData("drone", "Drones flew; a droning noise.", "[Drones] flew; a [droning] noise.")]
    [InlineData("\"drone\"", "Drones flew past one drone.", "Drones flew past one [drone].")]
    [InlineData("\"air defence\"", "The air, defence and air defence.", "The [air, defence] and [air defence].")]
    [InlineData("su-34", "A Su-34 and a Su 34 but no Su.", "A [Su-34] and a [Su 34] but no Su.")]
    [InlineData("dron*", "Dron, drones, anti-drone.", "[Dron], [drones], anti-[drone].")]
    [InlineData("kyiv", "Kiev’s streets, Київ.", "[Kiev]’s streets, [Київ].")]
    [InlineData("drone -kyiv", "A drone over Kyiv.", "A [drone] over Kyiv.")]
    [InlineData("drone title:night", "A drone by night.", "A [drone] by night.")]
    [InlineData("NEAR(drone night)", "A drone by night.", "A [drone] by [night].")]
    [InlineData("1000", "On the 1,000th day", "On the [1,000]th day")]
    [InlineData("київ", "Ки\u0301їв стоїть", "[Ки\u0301їв] стоїть")]
    [InlineData("source:x", "A drone by night.", "A drone by night.")]
    public void Mark_Words_AreMarkedWhereTheyStand(string query, string text, string marked) =>
        Assert.Equal(marked, Shown(Marker(query).Mark(text)));

    [Fact]
    public void Mark_Title_MarksWordsAskedForInTheTitle() =>
        Assert.Equal("A [night] raid", Shown(Marker("title:night").Mark("A night raid", isTitle: true)));

    [Fact]
    public void Cut_SeveralBlocks_PutsThePassageWithMostOfTheQueryFirst()
    {
        IReadOnlyList<MarkedPassage> passages = Cut(
            "drone refinery",
            "A drone, a second drone and a third drone were heard over the long straight road that leads to the sea and the hills.",
            "Nothing here.",
            "It was calm until ten. Then one drone reached the refinery. All slept."
        );

        Assert.Equal([3, 1], passages.Select(p => p.Block));
        Assert.Equal("Then one [drone] reached the [refinery]. All slept.", Shown(passages[0].Text));
        Assert.True(passages[0] is { IsCutBefore: true, IsCutAfter: false });
        Assert.True(passages[1] is { IsCutBefore: false, IsCutAfter: false });
    }

    [Fact]
    public void Cut_WordsInDifferentBlocks_ShowsEachWordFirst()
    {
        IReadOnlyList<MarkedPassage> passages = Cut(
            "kyiv refinery",
            "Kyiv, Kyiv, Kyiv.",
            "Kyiv and Kiev.",
            "One refinery."
        );

        Assert.Equal([1, 3, 2], passages.Select(p => p.Block));
    }

    [Fact]
    public void Cut_EndlessSentence_IsCutBetweenWordsAroundTheMark()
    {
        string words = string.Join(' ', Enumerable.Repeat("quiet", 200));
        string text = $"{words} drone {words}";

        MarkedPassage passage = Assert.Single(Cut("drone", text));

        Assert.Contains(passage.Text.Text, text, StringComparison.Ordinal);
        Assert.InRange(passage.Text.Text.Length, 200, PassageCutter.LongestPassage);
        Assert.StartsWith("quiet ", passage.Text.Text, StringComparison.Ordinal);
        Assert.EndsWith(" quiet", passage.Text.Text, StringComparison.Ordinal);
        Assert.True(passage is { IsCutBefore: true, IsCutAfter: true });
    }

    [Fact]
    public void Cut_MoreThanWanted_CountsTheOthers()
    {
        string[] texts = ["A drone.", "Two drones. One drone.", "The refinery.", "No drone."];

        CutPassages cut = new PassageCutter(Marker("drone refinery")).Cut(texts, most: 2);

        Assert.Equal([2, 3], cut.Best.Select(p => p.Block));
        Assert.Equal(2, cut.More);
    }

    [Fact]
    public void Cut_AnyText_IsVerbatimWithItsMarksInside()
    {
        string[] texts =
        [
            "A. drone! \"Drone?\" dr. Drone…",
            "drone",
            " drone\n\ndrone ",
            new string('x', 2000) + " drone",
        ];
        foreach (MarkedPassage passage in Cut("drone", texts))
        {
            Assert.Contains(passage.Text.Text, texts[passage.Block - 1], StringComparison.Ordinal);
            Assert.All(
                passage.Text.Marks,
                m => Assert.Equal("drone", passage.Text.Text.Substring(m.Start, m.Length), ignoreCase: true)
            );
            Assert.NotEmpty(passage.Text.Marks);
        }
    }

    private static WordMarker Marker(string query) =>
        new(QueryParser.Parse(query, TestCalendar.Invasion).Query.Root, KyivAndKiev);

    private static IReadOnlyList<MarkedPassage> Cut(string query, params string[] texts) =>
        new PassageCutter(Marker(query)).Cut(texts, most: 10).Best;

    private static string Shown(MarkedText text)
    {
        string marked = text.Text;
        foreach (TextSpan mark in text.Marks.Reverse())
        {
            marked = marked.Insert(mark.End, "]").Insert(mark.Start, "[");
        }

        return marked;
    }
}
