using System.Security.Cryptography;

namespace ConflictTracker.Web.Account;

/// <summary>Passwords that the program makes up: some hundred random bits, in groups that can be read out.</summary>
internal static class MadePassword
{
    /// <summary>Without what looks alike.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string Next() =>
        string.Join('-', Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
}
