using ConflictTracker.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ConflictTracker.Web.Account;

/// <summary>What of the accounts is not a page.</summary>
internal static class AccountEndpoints
{
    /// <summary>Who is asking, and whether they may. Comes after what shows errors, before caches and forms.</summary>
    public static void UseAccounts(this IApplicationBuilder app)
    {
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static void MapAccounts(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(
            AccountPaths.Logout,
            // The form is bound for its antiforgery token alone: without a valid one the request ends with 400.
            async (IFormCollection form, SignInManager<EditorAccount> signIn, HttpRequest request) =>
            {
                await signIn.SignOutAsync();
                return Results.LocalRedirect(request.PathBase + "/");
            }
        );
}
