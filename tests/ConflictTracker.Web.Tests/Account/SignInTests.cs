using System.Net;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Account;

namespace ConflictTracker.Web.Tests.Account;

/// <summary>Signing in and out over HTTP. Each test has a site of its own: tries are counted by address.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private readonly TestSite _site = new();

    public async Task InitializeAsync()
    {
        await _site.InitializeAsync();
        using Visitor _ = await _site.SignedInAsync(AccountRole.Editor, "Олена");
    }

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task SignIn_RightPassword_LeadsBackToThePageAskedFor()
    {
        using Visitor visitor = _site.Stranger();
        Page asked = await visitor.GetAsync("/newsroom/imports?x=1");

        Page signedIn = await SignInAsync(visitor, asked.Location!, "олена", TestSite.Password);

        Assert.Equal("/newsroom/imports?x=1", signedIn.Location);
        Assert.Equal("Imports", (await visitor.OpenAsync(signedIn.Location!)).Heading);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\t/evil.example/")]
    [InlineData("~//evil.example/")]
    [InlineData("evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task SignIn_ReturnAddressElsewhere_LeadsToTheDesk(string returnUrl)
    {
        using Visitor visitor = _site.Stranger();

        Page signedIn = await SignInAsync(
            visitor,
            $"/account/login?returnUrl={Uri.EscapeDataString(returnUrl)}",
            "Олена",
            TestSite.Password
        );

        Assert.Equal("/newsroom", signedIn.Location);
    }

    [Fact]
    public async Task SignIn_FiveFailures_RestsTheAccountAndSaysTheSameAsOfAnUnknownName()
    {
        using Visitor visitor = _site.Stranger();
        Page unknown = await SignInAsync(visitor, "/account/login", "Nobody", "a wrong password");
        for (int i = 0; i < EditorSignIn.Failures; i++)
        {
            Page wrong = await SignInAsync(visitor, "/account/login", "Олена", "a wrong password");
            Assert.Equal(unknown.Fault, wrong.Fault);
        }

        Page right = await SignInAsync(visitor, "/account/login", "Олена", TestSite.Password);

        Assert.Equal(HttpStatusCode.OK, right.Status);
        Assert.Equal(unknown.Fault, right.Fault);
        Assert.NotEmpty(right.Fault!);
    }

    [Fact]
    public async Task SignIn_TooManyTriesFromOneAddress_AreRefusedForAMinute()
    {
        using Visitor visitor = _site.Stranger();
        Page form = await visitor.GetAsync("/account/login");
        Page last = form;
        for (int i = 0; i <= SignInLimit.TriesAMinute; i++)
        {
            last = await visitor.SendAsync(form, "sign-in", ("Name", $"Nobody {i}"), ("Password", "a wrong password"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last.Status);
        Assert.NotNull(last.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/account/login")).Status);
    }

    [Fact]
    public async Task Session_Cookie_IsClosedToScriptsAndOtherSites()
    {
        using Visitor visitor = _site.Stranger();

        Page signedIn = await SignInAsync(visitor, "/account/login", "Олена", TestSite.Password);

        string cookie = Assert.Single(
            signedIn.Headers.GetValues("Set-Cookie"),
            c => c.StartsWith(SessionCookie.Name + "=", StringComparison.Ordinal)
        );
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        using Visitor visitor = _site.Stranger();
        await SignInAsync(visitor, "/account/login", "Олена", TestSite.Password);
        Page account = await visitor.GetAsync("/account");

        Page signedOut = await visitor.SendAsync(account, AccountPaths.Logout);

        Assert.Equal("/", signedOut.Location);
        Assert.StartsWith("/account/login", (await visitor.GetAsync("/newsroom")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangePassword_OldOneWrong_IsRefused_ThenRight_Holds()
    {
        using Visitor visitor = _site.Stranger();
        await SignInAsync(visitor, "/account/login", "Олена", TestSite.Password);
        Page account = await visitor.GetAsync("/account");

        Page refused = await visitor.SendAsync(account, "change-password", NewPassword("not the old password"));
        Page changed = await visitor.SendAsync(account, "change-password", NewPassword(TestSite.Password));

        Assert.Contains("The present password is wrong", refused.Fault, StringComparison.Ordinal);
        Assert.Equal("/account?changed=true", changed.Location);
        using Visitor other = _site.Stranger();
        Page signedIn = await SignInAsync(other, "/account/login", "Олена", "quite another password");
        Assert.Equal("/newsroom", signedIn.Location);
    }

    private static (string, string)[] NewPassword(string old) =>
        [("Old", old), ("Password", "quite another password"), ("Repeated", "quite another password")];

    private static async Task<Page> SignInAsync(Visitor visitor, string path, string name, string password) =>
        await visitor.SendAsync(await visitor.GetAsync(path), "sign-in", ("Name", name), ("Password", password));
}
