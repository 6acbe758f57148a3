using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Parsing.Conflicts;

namespace ConflictTracker.Parsing.Tests.Articles;

public sealed class ArticleReaderTests
{
    private const string Body = "The river rose again in the night, the warden said.";

    private readonly ArticleReader _reader = new();

    [Theory]
    [InlineData("a.txt", "text", "text/plain")]
    [InlineData("A.TXT", "text", "text/plain")]
    [InlineData("a.md", "markdown", "text/markdown")]
    [InlineData("a.htm", "html", "text/html")]
    public void Read_FileName_ChoosesTheFormat(string fileName, string format, string mediaType)
    {
        ArticleDraft draft = Draft(Read(fileName, Body));

        Assert.Equal((format, mediaType), (draft.Document.Format, draft.Original.MediaType));
        Assert.True(ArticleReader.CanRead(fileName));
    }

    [Theory]
    [InlineData("a.exe", Body, "CT1000")]
    [InlineData("a", Body, "CT1000")]
    [InlineData("a.txt", "", "CT1001")]
    [InlineData("a.txt", "Menu\n\nShare", "CT1007")]
    [InlineData("a.html", "<nav>Menu</nav>", "CT1007")]
    [InlineData("a.docx", Body, "CT1011")]
    public void Read_FileWithoutAnArticle_IsRefused(string fileName, string text, string code)
    {
        ReadingResult result = Read(fileName, text);

        Assert.Null(result.Draft);
        Assert.Equal(code, Assert.Single(result.Problems).Code);
    }

    [Theory]
    [InlineData("2024-05-03", "CT2004", null)]
    [InlineData("2024-05-04", null, "2024-05-05")]
    public void Read_DateAfterTheClocksToday_IsNotBelieved(string today, string? code, string? published)
    {
        var clock = new ConflictClock(
            ConflictCatalog.Load().Find("ru-ua")!,
            new StoppedTime(DateTimeOffset.Parse(today + "T12:00Z", null))
        );
        ArticleDraft draft = Draft(
            new ArticleReader(clock: clock).Read(
                "a.md",
                Encoding.UTF8.GetBytes($"---\ndate: 2024-05-05\n---\n{Body}"),
                new ReadingContext()
            )
        );

        Assert.Equal(published, draft.Dating.Published?.ToString());
        Assert.Equal(code, draft.Problems.SingleOrDefault()?.Code);
    }

    private sealed class StoppedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    [Fact]
    public void Read_FileAboveTheLimit_IsRefused() =>
        Assert.Equal(
            "CT1002",
            Assert
                .Single(new ArticleReader(maxBytes: 10).Read("a.txt", new byte[11], new ReadingContext()).Problems)
                .Code
        );

    [Fact]
    public void Read_Original_KeepsItsBytesAndHash()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Body)];

        OriginalFile original = Draft(_reader.Read("a.txt", bytes, new ReadingContext())).Original;

        Assert.Equal(bytes, original.Bytes.ToArray());
        Assert.Equal(OriginalFile.Of("a.txt", bytes, "text/plain").Sha256, original.Sha256);
    }

    [Theory]
    [InlineData("Told", "Sample Weekly", "Told")]
    [InlineData(null, "Sample Weekly", "Sample Weekly")]
    [InlineData(null, null, null)]
    public void Read_Source_IsAsToldElseAsTheFileSays(string? told, string? stated, string? source)
    {
        string matter = stated is null ? "" : $"---\nsource: {stated}\n---\n";

        Assert.Equal(source, Draft(Read("a.md", matter + Body, new ReadingContext(told))).SourceName);
    }

    [Fact]
    public void Read_Untitled_IsListedByItsOpeningWords()
    {
        const string text =
            "The river rose again in the night and the wardens of the dam opened the second gate before the water reached the mark.";
        ArticleDraft draft = Draft(Read("a.txt", text));

        Assert.Null(draft.Title);
        Assert.Equal(
            "The river rose again in the night and the wardens of the dam opened the second…",
            draft.DisplayTitle
        );
    }

    [Fact]
    public void Read_Ruling_RetitlesAndRetags()
    {
        EditorRuling ruling = new(Title: "A night at the dam", Tags: ["dam"]);
        ArticleDraft draft = Draft(
            Read("a.txt", $"The dam holds\n\n{Body}\n#river", new ReadingContext(Ruling: ruling))
        );

        Assert.Equal(("A night at the dam", "A night at the dam"), (draft.Title, draft.DisplayTitle));
        Assert.Equal(["dam"], draft.Tags);
    }

    [Fact]
    public void Read_Sidecar_SaysWhatTheFileDoesNot()
    {
        const string sidecar =
            """{"url": "https://example.org/dam", "source": "Sample Weekly", "published": "2024-05-04", "title": "A night", "tags": ["dam", "#River"], "n": 3, "deep": {"a": 1}}""";
        ArticleDraft draft = Draft(Read("a.txt", $"{Body}\n#river", Beside(sidecar)));

        Assert.Equal(
            ("https://example.org/dam", "Sample Weekly", "A night"),
            (draft.Url, draft.SourceName, draft.Title)
        );
        Assert.Equal(["#river", "dam"], draft.Tags);
        Assert.Contains(new MetadataEntry("published", "2024-05-04", "sidecar"), draft.Document.Metadata);
        Assert.Contains(new MetadataEntry("n", "3", "sidecar"), draft.Document.Metadata);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[1, 2]")]
    [InlineData("{\"title\": \"\\ud800\"}")]
    public void Read_BrokenSidecar_IsAWarning(string sidecar)
    {
        ReadingResult result = Read("a.txt", Body, Beside(sidecar));

        Assert.NotNull(result.Draft);
        Assert.Contains(result.Problems, p => p.Code == "CT1009");
    }

    private static ReadingContext Beside(string sidecar) => new(Sidecar: Encoding.UTF8.GetBytes(sidecar));

    private ReadingResult Read(string fileName, string text, ReadingContext? context = null) =>
        _reader.Read(fileName, Encoding.UTF8.GetBytes(text), context ?? new ReadingContext());

    private static ArticleDraft Draft(ReadingResult result)
    {
        Assert.NotNull(result.Draft);
        return result.Draft;
    }
}
