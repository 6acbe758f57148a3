using System.Security.Claims;
using ConflictTracker.Data.Accounts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;

namespace ConflictTracker.Web.Account;

/// <summary>Ends an open circuit's session soon after its account was locked, changed its password or went.</summary>
internal sealed class EditorRevalidation(ILoggerFactory logs, IServiceScopeFactory scopes)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    )
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        UserManager<EditorAccount> accounts = scope.ServiceProvider.GetRequiredService<UserManager<EditorAccount>>();
        ClaimsPrincipal user = authenticationState.User;
        EditorAccount? account = await accounts.GetUserAsync(user);
        return account is not null
            && user.FindFirstValue(accounts.Options.ClaimsIdentity.SecurityStampClaimType)
                == await accounts.GetSecurityStampAsync(account);
    }
}
