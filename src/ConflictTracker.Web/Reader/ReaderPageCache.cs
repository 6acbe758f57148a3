using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Data.Archive;
using ConflictTracker.Web.Preferences;
using Microsoft.AspNetCore.OutputCaching;

namespace ConflictTracker.Web.Reader;

/// <summary>
/// Keeps reader pages as rendered. The key holds the archive's generation, so that every write shows at once, whoever
/// made it; nothing is kept beyond the conflict's midnight, for pages say which day of the war today is.
/// </summary>
/// <remarks>Pages ask for it: <c>@attribute [OutputCache(PolicyName = ReaderPageCache.Name)]</c>.</remarks>
internal sealed class ReaderPageCache : IOutputCachePolicy
{
    public const string Name = "reader";

    /// <summary>In bytes, of all pages kept: some two thousand, on a machine that may have half a gigabyte in all.</summary>
    public const long SizeLimit = 32_000_000;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpContext http = context.HttpContext;
        bool isCached = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        context.EnableOutputCaching = isCached;
        context.AllowCacheLookup = isCached;
        context.AllowCacheStorage = isCached;
        context.AllowLocking = isCached;
        if (!isCached)
        {
            return default;
        }

        IServiceProvider services = http.RequestServices;
        long generation = services.GetRequiredService<ArchiveQueries>().Generation();
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByHost = true;
        context.CacheVaryByRules.VaryByValues["generation"] = generation.ToString(CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["encoding"] = PageCompression.EncodingOf(http.Request);
        context.CacheVaryByRules.VaryByValues["language"] = CultureInfo.CurrentUICulture.Name;
        // Read, not copied: whatever a cookie holds, a page has six looks and no more.
        context.CacheVaryByRules.VaryByValues["look"] = ReaderChoices.Of(http.Request).ToString();

        var clock = services.GetRequiredService<ConflictClock>();
        TimeSpan untilMidnight = clock.NextMidnight - clock.Now;
        context.ResponseExpirationTimeSpan = untilMidnight < Longest ? untilMidnight : Longest;
        return default;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => default;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpResponse response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
        {
            context.AllowCacheStorage = false;
        }

        return default;
    }
}
