using Microsoft.AspNetCore.Http.HttpResults;

namespace ConflictTracker.Web.Account;

/// <summary>Addresses of the account pages.</summary>
internal static class AccountPaths
{
    public const string Account = "/account";
    public const string First = "/account/first";
    public const string Login = "/account/login";
    public const string Logout = "/account/logout";
    public const string Editors = "/account/editors";

    /// <summary>Where a sign-in leads: the address asked for if it is one of ours, else the desk.</summary>
    public static string AfterSignIn(string? returnUrl, PathString pathBase) =>
        RedirectHttpResult.IsLocalUrl(returnUrl) && returnUrl is ['/', ..] ? returnUrl : pathBase + "/newsroom";
}
