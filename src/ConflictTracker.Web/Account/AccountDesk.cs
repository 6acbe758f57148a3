using ConflictTracker.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ConflictTracker.Web.Account;

/// <summary>Makes accounts and changes their passwords.</summary>
internal sealed class AccountDesk(
    UserManager<EditorAccount> accounts,
    RoleManager<IdentityRole> roles,
    AccountQueries queries,
    FirstAccountLink link,
    TimeProvider time,
    ILogger<AccountDesk> logger
)
{
    /// <summary>Whether the token opens the page of the first account: never once there is an account.</summary>
    public async Task<bool> IsFirstAsync(string? token, CancellationToken cancellationToken) =>
        link.Opens(token) && !await queries.AnyAsync(cancellationToken);

    /// <summary>Makes the first account, an admin, and spends the link.</summary>
    /// <returns>What is wrong with the name or the password; empty when the account stands; null when the link does
    /// not open.</returns>
    public async Task<IReadOnlyList<string>?> CreateFirstAsync(
        string? token,
        NewAccount wish,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<string>? faults = null;
        await link.TryUseAsync(
            token,
            async () =>
            {
                if (await queries.AnyAsync(cancellationToken))
                {
                    return false;
                }

                faults = await CreateAsync(wish, AccountRole.All);
                return faults.Count == 0;
            },
            cancellationToken
        );
        return faults;
    }

    /// <summary>Changes the password and ends every other session of the account.</summary>
    /// <returns>What is wrong, or nothing.</returns>
    public async Task<IReadOnlyList<string>> ChangePasswordAsync(EditorAccount account, string old, NewPassword wish)
    {
        if (wish.Fault is { } fault)
        {
            return [fault];
        }

        IdentityResult changed = await accounts.ChangePasswordAsync(account, old, wish.Password);
        if (changed.Succeeded)
        {
            logger.LogInformation("Password of account {AccountId} was changed", account.Id);
        }

        return FaultsOf(changed);
    }

    /// <summary>Makes an account with the given roles.</summary>
    /// <returns>What is wrong, or nothing.</returns>
    public async Task<IReadOnlyList<string>> CreateAsync(NewAccount wish, IReadOnlyList<string> granted)
    {
        if (wish.Fault is { } fault)
        {
            return [fault];
        }

        foreach (string role in granted)
        {
            if (!await roles.RoleExistsAsync(role))
            {
                await roles.CreateAsync(new IdentityRole(role));
            }
        }

        EditorAccount account = new() { UserName = wish.TrimmedName, CreatedAt = time.GetUtcNow() };
        IdentityResult made = await accounts.CreateAsync(account, wish.Password.Password);
        if (!made.Succeeded)
        {
            return FaultsOf(made);
        }

        await accounts.AddToRolesAsync(account, granted);
        logger.LogInformation("Account {AccountId} was made with roles {Roles}", account.Id, granted);
        return [];
    }

    private static string[] FaultsOf(IdentityResult result) => [.. result.Errors.Select(e => e.Description)];
}
