using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Import;

/// <summary>By what an article is known again when its file comes a second time with other bytes.</summary>
/// <param name="Url">The canonical address without what does not tell pages apart, or null.</param>
/// <param name="Title">Source, publication date and title, folded; null when the document states no title or no date:
/// opening words alone do not identify an article.</param>
public sealed record IdentityKeys(string? Url, string? Title)
{
    public static IdentityKeys Of(ArticleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Of(draft.Url, draft.SourceName, draft.Title, draft.Dating.Published);
    }

    public static IdentityKeys Of(string? url, string? source, string? title, PartialDate? published) =>
        new(
            UrlKey(url),
            title is { Length: > 0 } && published is { } date
                ? $"{Slug.Of(source ?? "")}|{date}|{Slug.Of(title)}"
                : null
        );

    /// <summary>Scheme, <c>www.</c>, fragment, a trailing slash and the parameters of advertisers are no part of which
    /// page an address names.</summary>
    private static string? UrlKey(string? url)
    {
        if (
            !Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
            || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        )
        {
            return null;
        }

        string host = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
        IEnumerable<string> parameters = address
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(p => !IsTracking(p))
            .Order(StringComparer.Ordinal);
        string query = string.Join('&', parameters);
        string port = address.IsDefaultPort
            ? ""
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $":{address.Port}");
        return $"{host}{port}{address.AbsolutePath.TrimEnd('/')}{(query.Length > 0 ? "?" + query : "")}";
    }

    private static bool IsTracking(string parameter) =>
        parameter.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || parameter.StartsWith("fbclid=", StringComparison.OrdinalIgnoreCase)
        || parameter.StartsWith("gclid=", StringComparison.OrdinalIgnoreCase);
}
