namespace ConflictTracker.Data.Accounts;

/// <summary>What an account may do. Every admin is an editor too.</summary>
public static class AccountRole
{
    /// <summary>Imports, reviews, publishes, corrects and withdraws.</summary>
    public const string Editor = "editor";

    /// <summary>Lets editors in and out.</summary>
    public const string Admin = "admin";

    public static IReadOnlyList<string> All { get; } = [Editor, Admin];
}
