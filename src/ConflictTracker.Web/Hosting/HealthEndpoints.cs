using ConflictTracker.Data.Archive;

namespace ConflictTracker.Web.Hosting;

/// <summary><c>/healthz</c>: the process answers. <c>/readyz</c>: pages can be served.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/healthz", () => Results.Text("ok"));
        endpoints.MapGet(
            "/readyz",
            (ArchiveQueries archive) =>
            {
                archive.Generation();
                return Results.Text("ready");
            }
        );
    }
}
