using System.Net;
using System.Text.RegularExpressions;

namespace ConflictTracker.Web.Tests.Pages;

/// <summary>Claims over HTTP: two invented articles that give different figures of one strike.</summary>
public sealed class ClaimsPagesTests(ReaderServer server) : IClassFixture<ReaderServer>, IAsyncLifetime
{
    private const string Trail = "/claims/killed.people.izium.2024-08-07";

    public async Task InitializeAsync()
    {
        await server.ImportAsync(
            "one.txt",
            "A night in Izium. Day 896\n\nOn August 7, 2024 the mayor said five people were killed in Izium.\n",
            "Sample Weekly"
        );
        await server.ImportAsync(
            "two.txt",
            "The morning after. Day 896\n\nOn August 7, 2024 the State Emergency Service said seven people were killed in Izium.\n",
            "Sample Daily"
        );
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Trail_OfTwoSources_LeadsToBothPassages()
    {
        string html = await server.Client.GetStringAsync(Trail);

        Assert.Contains("accounts differ", html, StringComparison.Ordinal);
        string[] passages = [.. Regex.Matches(html, "/article/[^\"]*#t[0-9]+").Select(m => m.Value).Distinct()];
        Assert.Equal(2, passages.Length);
        foreach (string passage in passages)
        {
            string[] parts = passage.Split('#');
            Assert.Contains(
                $"id=\"{parts[1]}\"",
                await server.Client.GetStringAsync(parts[0]),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Day_OfTheStrike_StandsAccountsSideBySideAndTellsTheSourcesCount()
    {
        string html = await server.Client.GetStringAsync("/day/2024-08-07");

        Assert.Contains("<table class=\"sides\">", html, StringComparison.Ordinal);
        Assert.Contains(Trail, html, StringComparison.Ordinal);
        Assert.Contains("Al Jazeera calls 7 August 2024 day 894; our count: day 896.", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims", true)]
    [InlineData("/claims?show=differ&place=izium", true)]
    [InlineData("/claims?side=ukraine&measure=killed&unit=people", true)]
    [InlineData("/claims?place=kupiansk", false)]
    [InlineData("/claims?day=1..5", false)]
    public async Task Claims_Filtered_HoldTheTrailOrNot(string address, bool holds)
    {
        string html = await server.Client.GetStringAsync(address);

        Assert.Equal(holds, html.Contains($"href=\"{Trail}\"", StringComparison.Ordinal));
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_ThatSaysNothing_LeadsToTheShortAddress()
    {
        using HttpResponseMessage response = await server.Client.GetAsync("/claims?speaker=&side=&place=Izium&day=");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.EndsWith("/claims?place=izium", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trail_ThatIsNone_IsNotFound()
    {
        using HttpResponseMessage response = await server.Client.GetAsync("/claims/killed.people.nowhere.2024-08-07");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
