using System.Net.Sockets;
using System.Text;

namespace ConflictTracker.Web.Hosting;

/// <summary>Tells systemd when pages can be served and when the end begins (<c>Type=notify</c>, sd_notify(3)). Without
/// <c>NOTIFY_SOCKET</c> nobody listens, and nothing is said.</summary>
internal sealed class ServiceNotice(ILogger<ServiceNotice> logger) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken) => SayAsync("READY=1", cancellationToken);

    public Task StoppingAsync(CancellationToken cancellationToken) => SayAsync("STOPPING=1", cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task SayAsync(string state, CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable("NOTIFY_SOCKET") is not { Length: > 0 } path)
        {
            return;
        }

        try
        {
            // A name that begins with @ stands for one outside the file system.
            UnixDomainSocketEndPoint listener = new(path is ['@', .. var name] ? "\0" + name : path);
            using Socket socket = new(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
            await socket.SendToAsync(Encoding.ASCII.GetBytes(state), listener, cancellationToken);
        }
        catch (SocketException e)
        {
            logger.LogWarning("Failed to tell the service manager {State}: {Reason}", state, e.Message);
        }
    }
}
