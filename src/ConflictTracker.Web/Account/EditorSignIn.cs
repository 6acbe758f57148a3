using ConflictTracker.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ConflictTracker.Web.Account;

/// <summary>Signs editors in. Every failure looks the same and costs the same: nobody learns which names exist.</summary>
internal sealed class EditorSignIn(
    SignInManager<EditorAccount> signIn,
    UserManager<EditorAccount> accounts,
    ILogger<EditorSignIn> logger
)
{
    /// <summary>Failures in a row after which an account rests for <see cref="LockedFor"/>.</summary>
    public const int Failures = 5;

    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    private static readonly EditorAccount Nobody = new();

    // What a sign-in under an unknown name is checked against, so that it takes as long as any other.
    private static readonly string NobodysHash = new PasswordHasher<EditorAccount>().HashPassword(
        Nobody,
        Guid.NewGuid().ToString()
    );

    /// <returns>Whether the session began.</returns>
    public async Task<bool> TryAsync(string? name, string? password)
    {
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrEmpty(password))
        {
            return false;
        }

        EditorAccount? account =
            password.Length <= NewPassword.MaximumLength ? await accounts.FindByNameAsync(name.Trim()) : null;
        if (account is null || await accounts.IsLockedOutAsync(account))
        {
            accounts.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash, password);
            logger.LogInformation("Sign-in failed");
            return false;
        }

        SignInResult result = await signIn.PasswordSignInAsync(
            account,
            password,
            isPersistent: false,
            lockoutOnFailure: true
        );
        logger.LogInformation("Sign-in of account {AccountId} ended as {Result}", account.Id, result);
        return result.Succeeded;
    }
}
