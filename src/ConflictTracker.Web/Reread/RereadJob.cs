using ConflictTracker.Core.Reread;

namespace ConflictTracker.Web.Reread;

/// <summary>The one reread that a server does at a time, beside its pages. It ends with the server, and goes on where it
/// was when it is started again.</summary>
internal sealed class RereadJob(Rereader rereader, IHostApplicationLifetime life, ILogger<RereadJob> logger)
{
    private readonly Lock _lock = new();
    private CancellationTokenSource? _stop;

    public bool IsRunning
    {
        get
        {
            lock (_lock)
            {
                return _stop is not null;
            }
        }
    }

    /// <summary>Whether the last one failed; the log has the details.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>How far the job has come, as far as it tells.</summary>
    public RereadProgress Progress { get; private set; }

    public bool TryRead(string by) => TryStart((progress, cancel) => rereader.RunAsync(by, progress, cancel));

    public bool TryAccept(RereadSummary reread, RereadChoice choice, string by) =>
        TryStart((progress, cancel) => rereader.AcceptAsync(reread, choice, by, progress, cancel));

    public void Stop()
    {
        lock (_lock)
        {
            _stop?.Cancel();
        }
    }

    private bool TryStart(Func<IProgress<RereadProgress>, CancellationToken, Task> work)
    {
        CancellationTokenSource stop;
        lock (_lock)
        {
            if (_stop is not null)
            {
                return false;
            }

            _stop = stop = CancellationTokenSource.CreateLinkedTokenSource(life.ApplicationStopping);
            HasFailed = false;
            Progress = default;
        }

        _ = Task.Run(() => RunAsync(work, stop), CancellationToken.None);
        return true;
    }

    private async Task RunAsync(
        Func<IProgress<RereadProgress>, CancellationToken, Task> work,
        CancellationTokenSource stop
    )
    {
        try
        {
            await work(new Note(this), stop.Token);
        }
        catch (OperationCanceledException)
        {
            logger.LogInformation("The reread was stopped");
        }
        catch (Exception e)
        {
            HasFailed = true;
            logger.LogError(e, "The reread failed");
        }
        finally
        {
            lock (_lock)
            {
                _stop = null;
            }

            stop.Dispose();
        }
    }

    private sealed class Note(RereadJob job) : IProgress<RereadProgress>
    {
        public void Report(RereadProgress value) => job.Progress = value;
    }
}
