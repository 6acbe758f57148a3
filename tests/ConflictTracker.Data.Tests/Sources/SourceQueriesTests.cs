using ConflictTracker.Core.Sources;
using ConflictTracker.Data.Tests.Archive;

namespace ConflictTracker.Data.Tests.Sources;

public sealed class SourceQueriesTests
{
    [Fact]
    public async Task List_SeveralSources_ComesByNameWithUnknownLast()
    {
        await using TestArchive archive = await TestArchive.NewAsync();
        await archive.ImportAsync(
            Drafts.Of("Fog", "2024-12-16/2024-12-20", source: "Upland Herald"),
            Drafts.Of("Rain", "2024-11-02", source: "upland herald"),
            Drafts.Of("Notes", null, source: "Upland Herald"),
            Drafts.Of("Sun", "2024-12-01", source: "Sample Weekly"),
            Drafts.Of("Wind", "2024-12-01", source: null)
        );

        IReadOnlyList<SourceSummary> sources = await archive.Sources.ListAsync(default);

        Assert.Equal(
            [
                new SourceSummary(
                    new SourceName("sample-weekly", "Sample Weekly", true),
                    1,
                    Drafts.Span("2024-12-01"),
                    0
                ),
                new SourceSummary(
                    new SourceName("upland-herald", "Upland Herald", false),
                    3,
                    Drafts.Span("2024-11-02/2024-12-20"),
                    1
                ),
                new SourceSummary(null, 1, Drafts.Span("2024-12-01"), 0),
            ],
            sources
        );
    }
}
