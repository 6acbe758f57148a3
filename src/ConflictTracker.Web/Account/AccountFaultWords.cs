using ConflictTracker.Web.Resources;
using Microsoft.AspNetCore.Identity;

namespace ConflictTracker.Web.Account;

/// <summary>What Identity finds wrong with a name or a password, in the language of the request; the rest is a fault of
/// ours and stays as it says it.</summary>
internal sealed class AccountFaultWords : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) =>
        Error(nameof(DuplicateUserName), Words.Say($"The name {userName} is taken."));

    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), Words.Say($"A password has at least {length} characters."));

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(
            nameof(PasswordRequiresUniqueChars),
            Words.Say($"A password has at least {uniqueChars} different characters.")
        );

    public override IdentityError PasswordMismatch() =>
        Error(nameof(PasswordMismatch), Words.Say($"The present password is wrong."));

    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), Words.Say($"The account was changed meanwhile. Try again."));

    private static IdentityError Error(string code, string description) =>
        new() { Code = code, Description = description };
}
