using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Tests.Samples;

public sealed class SampleArchiveTests
{
    private static readonly string[] SaidToBeSamples =
    [
        "sample",
        "зразков",
        "образец",
        "Beispieltext",
        "Texte d’exemple",
    ];

    private static readonly string[] SourcesNamed =
    [
        "Facts: ",
        "Джерела фактів: ",
        "Источники фактов: ",
        "Quellen der Fakten: ",
        "Sources des faits",
    ];

    public static TheoryData<string> Files => [.. SampleArchive.Files];

    [Fact]
    public void Expectations_AndArticles_AreTheSameList() =>
        Assert.Equal(SampleArchive.Files, SampleExpectation.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_Read_SaysOfItselfWhatItsWriterMeant(string file)
    {
        SampleExpectation expected = SampleExpectation.All[file];

        Assert.Equal(expected, expected.Of(Draft(file)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_OfAPublisher_NamesASamplePublisher(string file)
    {
        string? source = Draft(file).SourceName;

        if (file.StartsWith("unsourced/", StringComparison.Ordinal))
        {
            Assert.Null(source);
        }
        else
        {
            Assert.StartsWith("Sample ", source, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_InItsText_SaysThatItIsASampleAndWhereItsFactsAreFrom(string file)
    {
        string text = Draft(file).Document.Text;

        Assert.Contains(SaidToBeSamples, words => text.Contains(words, StringComparison.OrdinalIgnoreCase));
        if (file != "sample-daily/how-a-toll-grows.md")
        {
            Assert.Contains(SourcesNamed, words => text.Contains(words, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sample_Read_RaisesNoProblem_UnlessItContradictsItself(string file) =>
        Assert.Equal(SampleExpectation.All[file].Standing == "disputed", Draft(file).Problems.Count > 0);

    private static ArticleDraft Draft(string file) =>
        SampleArchive.Read(file).Draft ?? throw new InvalidOperationException($"{file} was refused.");
}
