using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ConflictTracker.Web.Tests.Pages;

namespace ConflictTracker.Web.Tests.Search;

/// <summary>The page of a search that finds nothing.</summary>
public sealed class NoResultsTests(ReaderServer server) : IClassFixture<ReaderServer>
{
    [Fact]
    public async Task Page_OfAMistypedWord_LeadsToWhatWasMeant()
    {
        IHtmlDocument page = await PageAsync("/search?q=brigde+region");

        IElement offer = page.QuerySelectorAll(".empty a").First(a => a.TextContent == "bridge");
        IHtmlDocument meant = await PageAsync(offer.GetAttribute("href")!);

        Assert.Equal("/search?q=bridge%20region", offer.GetAttribute("href"));
        Assert.Single(meant.QuerySelectorAll("[data-item]"));
    }

    private async Task<IHtmlDocument> PageAsync(string address) =>
        await new HtmlParser().ParseDocumentAsync(await server.Client.GetStringAsync(address));
}
