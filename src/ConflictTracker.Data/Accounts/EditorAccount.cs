using Microsoft.AspNetCore.Identity;

namespace ConflictTracker.Data.Accounts;

/// <summary>Someone who may enter the newsroom. Readers have no accounts.</summary>
public sealed class EditorAccount : IdentityUser
{
    /// <summary>When the account was made, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; set; }
}
