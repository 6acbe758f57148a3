using System.Net;
using ConflictTracker.Web.Tests.Account;

namespace ConflictTracker.Web.Tests.Reader;

/// <summary>Monitors and link checkers ask for the head of a page.</summary>
public sealed class HeadRequestTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/about", HttpStatusCode.OK)]
    [InlineData("/sitemap.xml", HttpStatusCode.OK)]
    [InlineData("/article/none", HttpStatusCode.NotFound)]
    [InlineData("/day/1031", HttpStatusCode.MovedPermanently)]
    [InlineData("/newsroom", HttpStatusCode.Redirect)]
    public async Task Head_OfAnAddress_IsThatOfThePageWithoutItsBody(string path, HttpStatusCode expected)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        client.BaseAddress = site.Address;
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        using HttpResponseMessage head = await client.SendAsync(request);
        using HttpResponseMessage whole = await client.GetAsync(path);

        Assert.Equal((expected, expected), (head.StatusCode, whole.StatusCode));
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(whole.Headers.Location, head.Headers.Location);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }
}
