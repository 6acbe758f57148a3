using ConflictTracker.Data.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace ConflictTracker.Web.Account;

/// <summary>
/// The rule for every address that says nothing of its own: the newsroom, the accounts and the circuits that serve
/// them are closed to all but editors; the rest is open to readers. So a page forgotten by its author is shut, not open.
/// </summary>
internal sealed class NewsroomGate : AuthorizationHandler<NewsroomGate>, IAuthorizationRequirement
{
    private static readonly PathString[] Closed = ["/newsroom", "/account", "/_blazor"];

    public static bool Guards(PathString path) =>
        Closed.Any(closed => path.StartsWithSegments(closed, StringComparison.OrdinalIgnoreCase));

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NewsroomGate requirement)
    {
        bool isOpen = context.Resource is HttpContext http && !Guards(http.Request.Path);
        if (isOpen || context.User.IsInRole(AccountRole.Editor))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
