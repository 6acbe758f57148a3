using ConflictTracker.Web.Resources;

namespace ConflictTracker.Web.Account;

/// <summary>A password as typed twice. Its length is what makes it strong; the store checks that.</summary>
internal readonly record struct NewPassword(string Password, string Repeated)
{
    public const int MinimumLength = 12;

    /// <summary>Longer ones only cost hashing time.</summary>
    public const int MaximumLength = 256;

    public string? Fault =>
        Password.Length > MaximumLength ? Words.Say($"A password has at most {MaximumLength} characters.")
        : !string.Equals(Password, Repeated, StringComparison.Ordinal) ? Words.Say($"The two passwords differ.")
        : null;
}
