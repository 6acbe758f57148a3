using Microsoft.AspNetCore.Http.HttpResults;

namespace ConflictTracker.Web.Preferences;

/// <summary><c>POST /preferences</c>: keeps the theme, density or language in the reader's one cookie and returns to the page.</summary>
/// <remarks>Without an antiforgery token, which would cost every reader a cookie: it changes the look alone, and what a
/// browser says comes from another site is refused.</remarks>
internal static class PreferencesEndpoint
{
    public static void MapPreferences(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/preferences", (Delegate)KeepAsync).DisableAntiforgery();

    private static async Task<IResult> KeepAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
        {
            return TypedResults.BadRequest();
        }

        IFormCollection form = await request.ReadFormAsync(context.RequestAborted);
        ReaderChoices choices = ReaderChoices.Of(request);
        if (form.ContainsKey("theme"))
        {
            choices = choices with { Theme = ReaderChoices.ReadTheme(form["theme"]) };
        }

        if (form.ContainsKey("density"))
        {
            choices = choices with { IsCompact = form["density"] == "compact" };
        }

        if (form.ContainsKey("language"))
        {
            choices = choices with { Language = ReaderChoices.ReadLanguage(form["language"]) };
        }

        choices.Keep(context.Response);
        string back = form["back"].ToString();
        return TypedResults.LocalRedirect(
            RedirectHttpResult.IsLocalUrl(back) ? back : request.PathBase + "/",
            permanent: false,
            preserveMethod: false
        );
    }
}
