using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ConflictTracker.Web.Account;

/// <summary>
/// The one-time way in while the archive has no account. Only the token's hash is held, in memory alone; a restart
/// makes a new token and the old one worthless.
/// </summary>
internal sealed class FirstAccountLink(TimeProvider time) : IDisposable
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private byte[]? _hash;
    private DateTimeOffset _expires;

    /// <summary>Makes a new token of 256 random bits; an earlier one opens nothing any more.</summary>
    /// <returns>The token, for the one line that tells it.</returns>
    public string Mint()
    {
        string token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        _expires = time.GetUtcNow() + Lifetime;
        _hash = HashOf(token);
        return token;
    }

    public bool Opens(string? token) =>
        _hash is { } hash
        && token is not null
        && time.GetUtcNow() < _expires
        && CryptographicOperations.FixedTimeEquals(hash, HashOf(token));

    /// <summary>Runs <paramref name="use"/> if the token opens, one caller at a time, and spends the token when it
    /// returns true. A refused password does not cost the link.</summary>
    /// <returns>Whether the token opened.</returns>
    public async Task<bool> TryUseAsync(string? token, Func<Task<bool>> use, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (!Opens(token))
            {
                return false;
            }

            if (await use())
            {
                _hash = null;
            }

            return true;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
