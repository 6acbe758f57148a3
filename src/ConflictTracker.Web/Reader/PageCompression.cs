using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace ConflictTracker.Web.Reader;

/// <summary>Compresses pages below the cache, so that a page is compressed once and kept so.</summary>
internal static class PageCompression
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    public static void AddPageCompression(this IServiceCollection services)
    {
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.AddResponseCompression(o => o.EnableForHttps = true);
    }

    /// <summary>Not in the newsroom and the accounts: their pages mix secrets with what others wrote, whose lengths
    /// would tell (BREACH).</summary>
    public static void UsePageCompression(this WebApplication app) =>
        app.UseWhen(
            context => !SecurityHeaders.IsDesk(context.Request.Path),
            branch => branch.UseResponseCompression()
        );

    /// <summary>How a page goes to this client: a part of the cache's key.</summary>
    public static string EncodingOf(HttpRequest request)
    {
        string accepted = request.Headers[HeaderNames.AcceptEncoding].ToString();
        return accepted.Contains(Brotli, StringComparison.OrdinalIgnoreCase) ? Brotli
            : accepted.Contains(Gzip, StringComparison.OrdinalIgnoreCase) ? Gzip
            : "identity";
    }
}
