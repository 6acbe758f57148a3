using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ConflictTracker.Web.Account;

/// <summary>How often one address may try a password. Looking at the form is free.</summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";

    public const int TriesAMinute = 20;

    public static RateLimiterOptions AddSignInLimit(this RateLimiterOptions options)
    {
        options.OnRejected = RefuseAsync;
        options.AddPolicy(
            Policy,
            http =>
                HttpMethods.IsPost(http.Request.Method)
                    ? RateLimitPartition.GetFixedWindowLimiter(
                        NetworkOf(http.Connection.RemoteIpAddress),
                        _ => new FixedWindowRateLimiterOptions
                        {
                            PermitLimit = TriesAMinute,
                            Window = TimeSpan.FromMinutes(1),
                        }
                    )
                    : RateLimitPartition.GetNoLimiter("")
        );
        return options;
    }

    /// <summary>The address, or of IPv6 its /64: one subscriber has them all.</summary>
    internal static string NetworkOf(IPAddress? address)
    {
        if (address is null)
        {
            return "local";
        }

        if (address.IsIPv4MappedToIPv6 || address.AddressFamily == AddressFamily.InterNetwork)
        {
            return address.MapToIPv4().ToString();
        }

        byte[] bytes = address.GetAddressBytes();
        return Convert.ToHexString(bytes.AsSpan(0, 8));
    }

    private static async ValueTask RefuseAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        HttpResponse response = context.HttpContext.Response;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait))
        {
            response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        await response.WriteAsync("Too many tries from this address. Wait a minute.", cancellationToken);
    }
}
