using ConflictTracker.Data.Import;
using ConflictTracker.Web.Import;

namespace ConflictTracker.Web.Tests.Import;

public sealed class ReadingAheadTests
{
    [Fact]
    public async Task Next_OfFilesThatAreReadOutOfTurn_GivesThemInTheirOrder()
    {
        TaskCompletionSource second = new();
        await using ReadingAhead reading = new(
            Items(2),
            async (item, _) =>
            {
                if (item.Path == "0")
                {
                    await second.Task;
                }
                else
                {
                    second.SetResult();
                }

                return Read(item);
            }
        );

        Assert.Equal(["0", "1"], await AllAsync(reading));
    }

    [Fact]
    public async Task Next_OfMoreThanATransactionHolds_GivesThemInParts()
    {
        await using ReadingAhead reading = new(Items(200), (item, _) => Task.FromResult(Read(item)));

        IReadOnlyList<ReadFile> first = await reading.NextAsync(default);

        Assert.InRange(first.Count, 1, 64);
        Assert.Equal(200, first.Count + (await AllAsync(reading)).Count);
        Assert.Empty(await reading.NextAsync(default));
    }

    [Fact]
    public async Task Next_WhileAnotherFileIsStillRead_DoesNotHoldBackTheFirst()
    {
        TaskCompletionSource never = new();
        await using ReadingAhead reading = new(
            Items(2),
            async (item, cancel) =>
            {
                if (item.Path == "1")
                {
                    await never.Task.WaitAsync(cancel);
                }

                return Read(item);
            }
        );

        IReadOnlyList<ReadFile> first = await reading.NextAsync(default);

        Assert.Equal("0", Assert.Single(first).Path);
    }

    [Fact]
    public async Task Next_OfAFileThatCannotBeRead_EndsInItsFault()
    {
        await using ReadingAhead reading = new(
            Items(1),
            (_, _) => Task.FromException<ReadFile>(new InvalidOperationException("Not to be read."))
        );

        await Assert.ThrowsAsync<InvalidOperationException>(() => reading.NextAsync(default));
    }

    private static async Task<List<string>> AllAsync(ReadingAhead reading)
    {
        List<string> paths = [];
        while (await reading.NextAsync(default) is { Count: > 0 } files)
        {
            paths.AddRange(files.Select(f => f.Path));
        }

        return paths;
    }

    private static ImportItem[] Items(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new ImportItem($"{i}", _ => Task.FromResult(ReadOnlyMemory<byte>.Empty))),
        ];

    private static ReadFile Read(ImportItem item) => new(item.Path, null, []);
}
