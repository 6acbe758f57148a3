using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace ConflictTracker.Web.Tests.Account;

/// <summary>An answer of the site, parsed.</summary>
/// <param name="Path">Its own path and query.</param>
/// <param name="Location">Where a redirect leads, with path and query alone when it stays on the site; or null.</param>
public sealed record Page(
    string Path,
    HttpStatusCode Status,
    string? Location,
    IHtmlDocument Document,
    HttpResponseHeaders Headers
)
{
    public string? Heading => Document.QuerySelector("h1")?.TextContent.Trim();

    /// <summary>What the page says is wrong.</summary>
    public string? Fault => Document.QuerySelector("[role=alert]")?.TextContent.Trim();

    public string Text => Document.Body?.TextContent ?? "";
}
