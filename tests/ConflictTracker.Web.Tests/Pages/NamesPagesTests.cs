using System.Net;

namespace ConflictTracker.Web.Tests.Pages;

/// <summary>The pages of names over HTTP.</summary>
public sealed class NamesPagesTests(ReaderServer server) : IClassFixture<ReaderServer>
{
    [Fact]
    public async Task Article_ThatNamesAPlace_LeadsToItsPageAndBack()
    {
        string address = await server.RoundupAsync();
        string article = await server.Client.GetStringAsync(address);
        string place = await server.Client.GetStringAsync("/places/kharkiv-region");

        Assert.Contains("href=\"/places/kharkiv-region\"", article, StringComparison.Ordinal);
        Assert.Contains($"href=\"{address}\"", place, StringComparison.Ordinal);
        Assert.Contains("<q>Kharkiv region</q>", place, StringComparison.Ordinal);
        Assert.Contains("href=\"/?place=kharkiv-region\"", place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/places", "Kharkiv region")]
    [InlineData("/people", "No article mentions one yet.")]
    [InlineData("/organisations", "Organisations")]
    [InlineData("/weapons", "Weapons")]
    [InlineData("/places?lang=uk", "Місця")]
    public async Task Names_OfAKind_AreListed(string address, string shown)
    {
        string html = await server.Client.GetStringAsync(address);

        Assert.Contains(shown, html, StringComparison.Ordinal);
        Assert.Single(html.Split("<h1").Skip(1));
    }

    [Theory]
    [InlineData("/places/nowhere")]
    [InlineData("/people/kharkiv-region")]
    [InlineData("/outlets/reuters")]
    public async Task Name_ThatNoArticleMentions_IsNotFound(string address)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Page_AfterWhatIsNoPlace_SaysSo()
    {
        string html = await server.Client.GetStringAsync("/places/kharkiv-region?after=blue");

        Assert.Contains("<code>after=blue</code>", html, StringComparison.Ordinal);
    }
}
