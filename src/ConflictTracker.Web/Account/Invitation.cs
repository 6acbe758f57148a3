namespace ConflictTracker.Web.Account;

/// <summary>The right to make one account.</summary>
/// <param name="Roles">What the account may do.</param>
/// <param name="IsFirst">Told on the console; good only while there is no account at all.</param>
internal sealed record Invitation(IReadOnlyList<string> Roles, DateTimeOffset Expires, bool IsFirst);
