namespace ConflictTracker.Web.Reader;

/// <summary>Who asks for the head of an address, as monitors and link checkers do, gets that of the page: component routes
/// know GET and POST alone. The server itself sends no body then.</summary>
internal static class HeadRequests
{
    public static void UseHeadRequests(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (HttpMethods.IsHead(context.Request.Method))
                {
                    context.Request.Method = HttpMethods.Get;
                }

                return next(context);
            }
        );
}
