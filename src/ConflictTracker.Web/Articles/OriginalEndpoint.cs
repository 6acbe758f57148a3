using ConflictTracker.Core.Articles;
using ConflictTracker.Data.Articles;
using ConflictTracker.Web.Reader;
using Microsoft.Net.Http.Headers;

namespace ConflictTracker.Web.Articles;

/// <summary><c>/article/{slug}/original</c>: the bytes as they came, as a download that no browser opens as a page.</summary>
internal static class OriginalEndpoint
{
    public static void MapOriginals(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/article/{slug}/original", DownloadAsync);

    private static async Task<IResult> DownloadAsync(
        string slug,
        int? revision,
        HttpResponse response,
        ArticleQueries articles,
        CancellationToken cancellationToken
    )
    {
        OriginalFile? original = await articles.OriginalAsync(slug, withDrafts: false, revision, cancellationToken);
        if (original is null)
        {
            return Results.NotFound();
        }

        response.Headers.ContentSecurityPolicy = SecurityHeaders.Closed;
        response.Headers["X-Robots-Tag"] = "noindex";
        return Results.File(
            original.Bytes.ToArray(),
            original.MediaType,
            original.FileName,
            entityTag: new EntityTagHeaderValue($"\"{original.Sha256}\"")
        );
    }
}
