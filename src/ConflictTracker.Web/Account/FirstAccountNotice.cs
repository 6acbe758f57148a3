using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace ConflictTracker.Web.Account;

/// <summary>
/// Tells the operator, on the console and nowhere else, how to make the first account. The link is a secret: it never
/// goes through the log.
/// </summary>
internal sealed class FirstAccountNotice(
    AccountQueries queries,
    IServer server,
    Invitations invitations,
    IOptions<TrackerOptions> options,
    TextWriter console
) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (await queries.AnyAsync(cancellationToken))
        {
            return;
        }

        string address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        string token = invitations.Mint(AccountRole.All, isFirst: true);
        await console.WriteLineAsync(
            $"""
            No editor has an account yet. Make the first one here, once, within {Invitations.Lifetime.TotalHours} hours:
              {Reachable(address)}{options.Value.BasePath}{AccountPaths.First}?token={token}
            """
        );
        await console.FlushAsync(cancellationToken);
    }

    /// <summary>An address that listens everywhere is reached from here as localhost.</summary>
    private static string Reachable(string address) =>
        address
            .Replace("//[::]", "//localhost", StringComparison.Ordinal)
            .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
            .Replace("//*", "//localhost", StringComparison.Ordinal)
            .Replace("//+", "//localhost", StringComparison.Ordinal)
            .TrimEnd('/');

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
