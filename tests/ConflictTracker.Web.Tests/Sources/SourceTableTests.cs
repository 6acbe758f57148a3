using Bunit;
using ConflictTracker.Core.Sources;
using ConflictTracker.Web.Sources;

namespace ConflictTracker.Web.Tests.Sources;

public sealed class SourceTableTests : ReaderContext
{
    [Fact]
    public void Rows_OfKnownAndUnknownSources_LeadToTheirArticles()
    {
        var table = Render<SourceTable>(p =>
            p.Add(
                t => t.Sources,
                [
                    new SourceSummary(ReadModels.SampleWeekly, 18, ReadModels.Week, 1),
                    new SourceSummary(null, 2, null, 2),
                ]
            )
        );

        Assert.Equal(
            ["/?source=sample-weekly", "/?source=unknown"],
            table.FindAll("tbody a").Select(a => a.GetAttribute("href"))
        );
        Assert.Contains(
            "sample texts, not press reports",
            table.Find("tbody tr").TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("Source unknown", table.FindAll("tbody a")[1].TextContent);
    }
}
