using Microsoft.AspNetCore.OutputCaching;

namespace ConflictTracker.Web.Reader;

/// <summary>Maps the components that have an address.</summary>
internal static class ComponentRoutes
{
    /// <summary>What the framework marks an endpoint with whose application has circuits. Its type is not public.</summary>
    private const string CircuitMark = "ConfiguredRenderModesMetadata";

    public static void MapPages(this IEndpointRouteBuilder endpoints) =>
        endpoints
            .MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null)
            .Finally(LeaveOutCircuitState);

    /// <summary>A cached page never becomes interactive: without the mark it carries none of the kilobyte of protected
    /// state that a circuit would start from. Were the mark renamed, pages would only be that much larger.</summary>
    private static void LeaveOutCircuitState(EndpointBuilder endpoint)
    {
        if (
            endpoint.Metadata.OfType<OutputCacheAttribute>().Any()
            && endpoint.Metadata.FirstOrDefault(m => m.GetType().Name == CircuitMark) is { } mark
        )
        {
            endpoint.Metadata.Remove(mark);
        }
    }
}
