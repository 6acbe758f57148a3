using System.Net;

namespace ConflictTracker.Web.Tests.Pages;

/// <summary>What the cache keeps, and what makes it forget.</summary>
public sealed class ReaderCacheTests(ReaderServer server) : IClassFixture<ReaderServer>
{
    [Fact]
    public async Task Page_AskedForAgain_ComesFromTheCache()
    {
        await server.Client.GetStringAsync("/about");

        using HttpResponseMessage again = await server.Client.GetAsync("/about");

        Assert.NotNull(again.Headers.Age);
    }

    [Fact]
    public async Task Page_InAChosenLook_IsKeptByItself()
    {
        await server.Client.GetStringAsync("/about");
        for (int time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/about");
            request.Headers.Add("Cookie", "preferences=dark.compact");

            using HttpResponseMessage response = await server.Client.SendAsync(request);

            string html = await response.Content.ReadAsStringAsync();
            Assert.Contains("data-theme=\"dark\"", html, StringComparison.Ordinal);
            Assert.Equal(time == 1, response.Headers.Age is not null);
        }

        Assert.DoesNotContain("data-theme", await server.Client.GetStringAsync("/about"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Page_ForAClientThatUnpacks_IsKeptPacked(string encoding)
    {
        await server.Client.GetStringAsync("/about");
        for (int time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/about");
            request.Headers.Add("Accept-Encoding", encoding);

            using HttpResponseMessage response = await server.Client.SendAsync(request);

            Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        }

        Assert.Contains("<h1>", await server.Client.GetStringAsync("/about"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AfterAnImport_ShowsItAtOnce()
    {
        await server.Client.GetStringAsync("/sources");

        await server.ImportAsync(
            "wire.txt",
            "A quiet day\n\nKYIV, 21 December 2024. Nothing was reported from Lypove.",
            "Sample Wire"
        );

        Assert.Contains("Sample Wire", await server.Client.GetStringAsync("/sources"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_Withdrawn_LeavesATombstone()
    {
        const string text =
            "Ferry hours change. Days 1,041-1,042\n\nOn Monday the ferry near Kherson, Ukraine, kept winter hours.";
        await server.ImportAsync("ferry.txt", text, "Sample Weekly");
        string address = await server.RoundupAsync();
        Assert.Contains("Ferry hours", await server.Client.GetStringAsync(address), StringComparison.Ordinal);

        await server.WithdrawAsync(address, "The hours were last year’s.");

        using HttpResponseMessage gone = await server.Client.GetAsync(address);
        string html = await gone.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("The hours were last year’s.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("kept winter hours", html, StringComparison.Ordinal);
        using HttpResponseMessage original = await server.Client.GetAsync(address + "/original");
        Assert.Equal(HttpStatusCode.NotFound, original.StatusCode);
    }
}
