namespace ConflictTracker.Web.Reader;

/// <summary>Headers that every response carries, errors and files too: nothing inline, nothing from elsewhere.</summary>
internal static class SecurityHeaders
{
    private const string Reader =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Circuits connect back, and resolve addresses against the page's <c>base</c>.</summary>
    private const string Desk =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /// <summary>For what others wrote: it may not even run in a frame of its own.</summary>
    public const string Closed =
        "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Written as the answer starts: an error page begins by clearing what was written before.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(Write, context);
                return next(context);
            }
        );

    private static Task Write(object state)
    {
        var context = (HttpContext)state;
        IHeaderDictionary headers = context.Response.Headers;
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = IsDesk(context.Request.Path) ? Desk : Reader;
        }

        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        return Task.CompletedTask;
    }

    /// <summary>The newsroom and the accounts: what signed-in people use.</summary>
    public static bool IsDesk(PathString path) =>
        path.StartsWithSegments("/newsroom", StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/account", StringComparison.OrdinalIgnoreCase);
}
