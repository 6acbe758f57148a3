using ConflictTracker.Data.Accounts;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ConflictTracker.Web.Account;

/// <summary>
/// Tells the operator, on the console and nowhere else, how to make the first account. The link is a secret: it never
/// goes through the log.
/// </summary>
internal sealed class FirstAccountNotice(
    IServiceScopeFactory scopes,
    IServer server,
    FirstAccountLink link,
    TextWriter console
) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        AccountQueries queries = scope.ServiceProvider.GetRequiredService<AccountQueries>();
        if (await queries.AnyAsync(cancellationToken))
        {
            return;
        }

        string address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        string root = address
            .Replace("//[::]", "//localhost", StringComparison.Ordinal)
            .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
            .TrimEnd('/');
        await console.WriteLineAsync(
            $"""
            No editor has an account yet. Make the first one here, once, within {FirstAccountLink.Lifetime.TotalHours} hours:
              {root}/account/first?token={link.Mint()}
            """
        );
        await console.FlushAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
