using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Resources;
using Microsoft.AspNetCore.Identity;

namespace ConflictTracker.Web.Account;

/// <summary>Makes accounts, changes their passwords, lets editors in and out.</summary>
internal sealed class AccountDesk(
    UserManager<EditorAccount> accounts,
    RoleManager<IdentityRole> roles,
    AccountQueries queries,
    Invitations invitations,
    TimeProvider time,
    ILogger<AccountDesk> logger
)
{
    /// <summary>The invitation that a token opens, or null. The first one opens nothing once there is an account.</summary>
    public async Task<Invitation?> FindAsync(string? token, CancellationToken cancellationToken) =>
        invitations.Find(token) is { } found && (!found.IsFirst || !await queries.AnyAsync(cancellationToken))
            ? found
            : null;

    /// <summary>Makes the account that a token invites to, and spends the token.</summary>
    /// <returns>What is wrong with the name or the password; empty when the account stands; null when the token does
    /// not open.</returns>
    public async Task<IReadOnlyList<string>?> AcceptAsync(
        string? token,
        NewAccount wish,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<string>? faults = null;
        await invitations.UseAsync(
            token,
            async invitation =>
            {
                if (invitation.IsFirst && await queries.AnyAsync(cancellationToken))
                {
                    return false;
                }

                faults = await AddAsync(wish, invitation.Roles);
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

    /// <summary>Ends an editor's sessions and refuses new ones, until let in again. Nobody shuts themselves out.</summary>
    /// <returns>What is wrong, or nothing.</returns>
    public async Task<IReadOnlyList<string>> ShutAsync(string id, bool isShut, EditorAccount by)
    {
        if (id == by.Id)
        {
            return [Words.Say($"You cannot shut yourself out.")];
        }

        if (await accounts.FindByIdAsync(id) is not { } account)
        {
            return [Words.Say($"This account is gone.")];
        }

        await accounts.SetLockoutEndDateAsync(account, isShut ? DateTimeOffset.MaxValue : null);
        await accounts.UpdateSecurityStampAsync(account);
        logger.LogInformation("Account {AccountId} was shut out: {IsShut}, by {By}", account.Id, isShut, by.Id);
        return [];
    }

    /// <summary>Makes an account.</summary>
    /// <returns>What is wrong with the name or the password, or nothing.</returns>
    public async Task<IReadOnlyList<string>> AddAsync(NewAccount wish, IReadOnlyList<string> granted)
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

    /// <summary>Gives back access that was lost: sets a password, lets the account in again, ends its sessions.</summary>
    /// <returns>What is wrong with the password, or nothing; null when no account has the name.</returns>
    public async Task<IReadOnlyList<string>?> LetInAsync(string name, NewPassword wish)
    {
        if (await accounts.FindByNameAsync(name.Trim()) is not { } account)
        {
            return null;
        }

        await accounts.RemovePasswordAsync(account);
        IdentityResult set = await accounts.AddPasswordAsync(account, wish.Password);
        if (!set.Succeeded)
        {
            return FaultsOf(set);
        }

        await accounts.SetLockoutEndDateAsync(account, null);
        await accounts.ResetAccessFailedCountAsync(account);
        await accounts.UpdateSecurityStampAsync(account);
        logger.LogInformation("Account {AccountId} was given a new password", account.Id);
        return [];
    }

    private static string[] FaultsOf(IdentityResult result) => [.. result.Errors.Select(e => e.Description)];
}
