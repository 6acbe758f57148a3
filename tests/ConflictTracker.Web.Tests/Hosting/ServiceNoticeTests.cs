using System.Net.Sockets;
using System.Text;
using ConflictTracker.Web.Tests.Commands;

namespace ConflictTracker.Web.Tests.Hosting;

public sealed class ServiceNoticeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflict-tracker-notify-").FullName;

    [Fact]
    public async Task Server_StartedByAServiceManager_SaysWhenPagesCanBeServed()
    {
        string path = Path.Combine(_folder, "notify");
        using Socket manager = new(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        manager.Bind(new UnixDomainSocketEndPoint(path));

        using TrackerProcess server = TrackerProcess.Start(
            Path.Combine(_folder, "home"),
            [("NOTIFY_SOCKET", path), ("ConflictTracker__SampleArchive", "false")],
            "serve",
            "--urls",
            "http://127.0.0.1:0"
        );
        byte[] said = new byte[64];
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));
        int length = await manager.ReceiveAsync(said, patience.Token);
        await server.KillAsync();

        Assert.Equal("READY=1", Encoding.ASCII.GetString(said, 0, length));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
