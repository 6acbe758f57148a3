using ConflictTracker.Web.Resources;

namespace ConflictTracker.Web.Account;

/// <summary>An account as asked for.</summary>
/// <param name="Name">Signs the editor's work; readers see it beside corrections.</param>
internal readonly record struct NewAccount(string? Name, NewPassword Password)
{
    public const int MaximumName = 64;

    public string TrimmedName => Name?.Trim() ?? "";

    public string? Fault =>
        TrimmedName.Length is 0 or > MaximumName || TrimmedName.Any(char.IsControl)
            ? Words.Say($"A name has 1 to {MaximumName} characters.")
        : string.Equals(TrimmedName, Password.Password, StringComparison.OrdinalIgnoreCase)
            ? Words.Say($"The password must not be the name.")
        : Password.Fault;
}
