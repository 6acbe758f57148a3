using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace ConflictTracker.Web.Hosting;

/// <summary>Where the site lies for its readers: behind a proxy, and below a path of a larger site.</summary>
internal static class SitePlace
{
    /// <summary>What machines ask for on this machine: answered at the root too, whatever the path.</summary>
    private static readonly PathString[] ForMachines = ["/healthz", "/readyz", "/metrics"];

    /// <summary>Comes before everything that looks at addresses.</summary>
    public static void UseSitePlace(this WebApplication app)
    {
        TrackerOptions options = app.Services.GetRequiredService<IOptions<TrackerOptions>>().Value;
        IReadOnlyList<IPNetwork> proxies = options.KnownProxies;
        // Without any the framework would believe everybody.
        if (proxies.Count > 0)
        {
            app.UseForwardedHeaders(Trusting(proxies));
        }

        if (options.BasePath.HasValue)
        {
            app.UsePathBase(options.BasePath);
            app.Use((context, next) => StayBelow(options.BasePath, context, next));
        }
    }

    /// <summary>Believes what a known proxy says about the reader's address, scheme and host, and nobody else: who could
    /// name an address could try passwords without end.</summary>
    private static ForwardedHeadersOptions Trusting(IReadOnlyList<IPNetwork> proxies)
    {
        ForwardedHeadersOptions options = new()
        {
            ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (IPNetwork network in proxies)
        {
            options.KnownIPNetworks.Add(network);
        }

        return options;
    }

    private static Task StayBelow(PathString basePath, HttpContext context, RequestDelegate next)
    {
        HttpRequest request = context.Request;
        if (
            request.PathBase.HasValue
            || ForMachines.Any(path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase))
        )
        {
            return next(context);
        }

        if (request.Path == "/")
        {
            context.Response.Redirect(basePath + "/");
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return context.Response.WriteAsync($"The archive lies below {basePath}/.", context.RequestAborted);
    }
}
