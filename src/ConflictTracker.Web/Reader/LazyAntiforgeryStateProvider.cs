using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Forms;

namespace ConflictTracker.Web.Reader;

/// <summary>Mints an antiforgery token only where a rendered form asks for one.</summary>
/// <remarks>The framework's own provider persists a token with every page of an application that has circuits: each
/// would get a cookie and <c>no-store</c>, and none could be cached.</remarks>
internal sealed class LazyAntiforgeryStateProvider(IAntiforgery antiforgery, IHttpContextAccessor http)
    : AntiforgeryStateProvider
{
    private AntiforgeryRequestToken? _token;

    public override AntiforgeryRequestToken? GetAntiforgeryToken()
    {
        if (
            _token is null
            && http.HttpContext is { Response.HasStarted: false, WebSockets.IsWebSocketRequest: false } context
        )
        {
            AntiforgeryTokenSet tokens = antiforgery.GetAndStoreTokens(context);
            _token = tokens.RequestToken is { } value ? new AntiforgeryRequestToken(value, tokens.FormFieldName) : null;
        }

        return _token;
    }
}
