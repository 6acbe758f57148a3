using ConflictTracker.Web.Hosting;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Crawlers;

/// <summary>With <c>ConflictTracker:NoIndex</c> every answer asks search engines to leave it out.</summary>
internal static class NoIndexHeader
{
    public static void UseNoIndex(this IApplicationBuilder app)
    {
        if (!app.ApplicationServices.GetRequiredService<IOptions<TrackerOptions>>().Value.NoIndex)
        {
            return;
        }

        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
    }
}
