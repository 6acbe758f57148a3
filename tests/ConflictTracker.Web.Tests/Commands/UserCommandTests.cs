using System.Net;
using ConflictTracker.Web.Tests.Account;

namespace ConflictTracker.Web.Tests.Commands;

/// <summary>Accounts by the command line, beside a running server: what gives back access that was lost.</summary>
public sealed class UserCommandTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task User_AddedAndGivenANewPassword_SignsInWithTheLatestAlone()
    {
        TrackerResult added = await TrackerProcess.RunAsync(site.Home, "user", "add", "Мар’яна", "--admin");
        TrackerResult twice = await TrackerProcess.RunAsync(site.Home, "user", "add", "Мар’яна");
        string first = Assert.Single(added.Lines);
        Assert.Equal(HttpStatusCode.OK, await StatusOfEditorsAsync(first));

        TrackerResult renewed = await TrackerProcess.RunAsync(site.Home, "user", "password", "Мар’яна");
        TrackerResult listed = await TrackerProcess.RunAsync(site.Home, "user", "list");

        Assert.Equal((0, 1, 0, 0), (added.ExitCode, twice.ExitCode, renewed.ExitCode, listed.ExitCode));
        Assert.Equal("The name Мар’яна is taken.", twice.Errors.Trim());
        Assert.Contains("Мар’яна  admin", listed.Lines);
        Assert.Null(await StatusOfEditorsAsync(first));
        Assert.Equal(HttpStatusCode.OK, await StatusOfEditorsAsync(Assert.Single(renewed.Lines)));
    }

    [Fact]
    public async Task User_ThatIsNone_EndsWithOneAndTheRemedy()
    {
        TrackerResult result = await TrackerProcess.RunAsync(site.Home, "user", "password", "nobody");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("No account has the name nobody. See user list.", result.Errors.Trim());
        Assert.Empty(result.Lines);
    }

    /// <summary>What the admins' page answers to who signed in, or null where the sign-in failed.</summary>
    private async Task<HttpStatusCode?> StatusOfEditorsAsync(string password)
    {
        using Visitor visitor = site.Stranger();
        Page form = await visitor.OpenAsync("/newsroom");
        Page answer = await visitor.SendAsync(form, "sign-in", ("Name", "Мар’яна"), ("Password", password));
        return answer.Location is null ? null : (await visitor.GetAsync("/account/editors")).Status;
    }
}
