using System.Diagnostics;
using System.Threading.Channels;
using ConflictTracker.Data.Import;

namespace ConflictTracker.Web.Import;

/// <summary>Reads files side by side, ahead of whoever stores them, and gives them out in their order, as many at a time
/// as are ready.</summary>
internal sealed class ReadingAhead : IAsyncDisposable
{
    /// <summary>How many are read, or wait to be taken, at once.</summary>
    private const int Ahead = 64;

    /// <summary>How many are given out together: enough that a transaction's own cost counts no more, few enough that
    /// storing them takes a fraction of a second, for which no other process can write.</summary>
    private const int Most = 64;

    /// <summary>Large files go by fewer, for the same reason.</summary>
    private const long MostBytes = 2_000_000;

    /// <summary>How long the first of them waits for others: progress stays live, whatever comes next.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly Channel<Task<ReadFile>> _files = Channel.CreateBounded<Task<ReadFile>>(Ahead);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _starting;

    public ReadingAhead(IReadOnlyList<ImportItem> items, Func<ImportItem, CancellationToken, Task<ReadFile>> read) =>
        _starting = StartAsync(items, read);

    /// <summary>The next files; empty at the end.</summary>
    public async Task<IReadOnlyList<ReadFile>> NextAsync(CancellationToken cancellationToken)
    {
        List<ReadFile> files = [];
        long bytes = 0;
        long began = Stopwatch.GetTimestamp();
        while (
            files.Count < Most
            && bytes < MostBytes
            && await _files.Reader.WaitToReadAsync(cancellationToken)
            && _files.Reader.TryPeek(out Task<ReadFile>? next)
        )
        {
            if (files.Count > 0 && !await IsReadyAsync(next, Patience - Stopwatch.GetElapsedTime(began)))
            {
                break;
            }

            files.Add(await next.WaitAsync(cancellationToken));
            bytes += files[^1].Article?.Draft.Original.Bytes.Length ?? 0;
            began = files.Count == 1 ? Stopwatch.GetTimestamp() : began;
            _ = _files.Reader.TryRead(out _);
        }

        return files;
    }

    /// <summary>Ends when nothing reads any more: whoever lent the files may take them back then.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _starting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await foreach (Task<ReadFile> file in _files.Reader.ReadAllAsync())
        {
            await ((Task)file).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _stop.Dispose();
    }

    private static async Task<bool> IsReadyAsync(Task<ReadFile> file, TimeSpan patience) =>
        file.IsCompleted || (patience > TimeSpan.Zero && await Task.WhenAny(file, Task.Delay(patience)) == file);

    private async Task StartAsync(
        IReadOnlyList<ImportItem> items,
        Func<ImportItem, CancellationToken, Task<ReadFile>> read
    )
    {
        try
        {
            foreach (ImportItem item in items)
            {
                await _files.Writer.WaitToWriteAsync(_stop.Token);
                // In turn: those that come first are waited for.
                Task<ReadFile> file = Task
                    .Factory.StartNew(
                        () => read(item, _stop.Token),
                        CancellationToken.None,
                        TaskCreationOptions.PreferFairness,
                        TaskScheduler.Default
                    )
                    .Unwrap();
                _ = _files.Writer.TryWrite(file);
            }
        }
        finally
        {
            _files.Writer.Complete();
        }
    }
}
