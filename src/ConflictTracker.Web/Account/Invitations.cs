using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace ConflictTracker.Web.Account;

/// <summary>
/// One-time links to make an account with. Only the tokens' hashes are held, in memory alone; a restart makes every link
/// worthless.
/// </summary>
internal sealed class Invitations(TimeProvider time) : IDisposable
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<string, Invitation> _open = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Makes a token of 256 random bits. A first invitation takes the place of the one before.</summary>
    /// <returns>The token, to be told once.</returns>
    public string Mint(IReadOnlyList<string> roles, bool isFirst = false)
    {
        foreach ((string hash, Invitation open) in _open)
        {
            if (open.Expires <= time.GetUtcNow() || (isFirst && open.IsFirst))
            {
                _open.TryRemove(hash, out _);
            }
        }

        string token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        _open[HashOf(token)] = new Invitation(roles, time.GetUtcNow() + Lifetime, isFirst);
        return token;
    }

    /// <summary>What a token opens, or null.</summary>
    public Invitation? Find(string? token) =>
        token is not null && _open.TryGetValue(HashOf(token), out Invitation? found) && time.GetUtcNow() < found.Expires
            ? found
            : null;

    /// <summary>Runs <paramref name="use"/> if the token opens, one caller at a time, and spends the token when it
    /// returns true: a refused password does not cost the link.</summary>
    public async Task UseAsync(string? token, Func<Invitation, Task<bool>> use, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (Find(token) is { } found && await use(found))
            {
                _open.TryRemove(HashOf(token!), out _);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    // A look-up by hash tells nothing about the tokens through its timing.
    private static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
