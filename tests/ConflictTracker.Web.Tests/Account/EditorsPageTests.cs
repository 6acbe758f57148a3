using System.Net;
using ConflictTracker.Data.Accounts;

namespace ConflictTracker.Web.Tests.Account;

/// <summary>Admins let editors in and out.</summary>
public sealed class EditorsPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Invite_Link_MakesAnEditorOnce()
    {
        using Visitor admin = await site.SignedInAsync(AccountRole.Admin, "Inviting Admin");
        Page page = await admin.GetAsync("/account/editors");

        Page invited = await admin.SendAsync(page, "editors", ("Invite", "editor"));

        string link = new Uri(invited.Document.QuerySelector("code")!.TextContent).PathAndQuery;
        using Visitor guest = site.Stranger();
        Page joined = await guest.SendAsync(
            await guest.GetAsync(link),
            "invited",
            ("Name", "Invited Editor"),
            ("Password", TestSite.Password),
            ("Repeated", TestSite.Password)
        );
        Assert.Equal("/newsroom", joined.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await guest.GetAsync("/account/editors")).Status);
    }

    [Fact]
    public async Task ShutOut_Editor_CannotSignInUntilLetInAgain()
    {
        using Visitor admin = await site.SignedInAsync(AccountRole.Admin, "Strict Admin");
        using Visitor _ = await site.SignedInAsync(AccountRole.Editor, "Shut Editor");
        Page page = await admin.GetAsync("/account/editors");

        Page shut = await admin.SendAsync(page, "editors", ("Shut", IdOf(page, "Shut Editor")));
        HttpStatusCode whileShut = await SignInAsync();
        await admin.SendAsync(shut, "editors", ("Open", IdOf(page, "Shut Editor")));

        Assert.Contains("shut out", RowOf(shut, "Shut Editor").TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, whileShut);
        Assert.Equal(HttpStatusCode.Redirect, await SignInAsync());
    }

    [Fact]
    public async Task ShutOut_Oneself_IsRefused()
    {
        using Visitor admin = await site.SignedInAsync(AccountRole.Admin, "Careless Admin");
        Page page = await admin.GetAsync("/account/editors");

        Page refused = await admin.SendAsync(page, "editors", ("Shut", IdOf(page, "Careless Admin")));

        Assert.Contains("yourself", refused.Fault, StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IElement RowOf(Page page, string name) =>
        page.Document.QuerySelectorAll("li").Single(li => li.QuerySelector("b")?.TextContent == name);

    private static string IdOf(Page page, string name) =>
        RowOf(page, name).QuerySelector("button")!.GetAttribute("value")!;

    private async Task<HttpStatusCode> SignInAsync()
    {
        using Visitor editor = site.Stranger();
        Page form = await editor.GetAsync("/account/login");
        Page answer = await editor.SendAsync(form, "sign-in", ("Name", "Shut Editor"), ("Password", TestSite.Password));
        return answer.Status;
    }
}
