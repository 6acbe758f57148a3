using ConflictTracker.Core.Reread;
using ConflictTracker.Data.Import;
using ConflictTracker.Data.Reread;
using ConflictTracker.Web.Reread;
using ConflictTracker.Web.Resources;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Starts rereads and decides about what they found.</summary>
internal sealed class RereadDesk(RereadJob job, RereadQueries queries, RereadStore store, ImportRunStore runs)
{
    private const int Shown = 20;

    /// <returns>The last reread, a page of its open articles and the key of the page after it.</returns>
    public async Task<(RereadSummary? Reread, IReadOnlyList<RereadArticle> Articles, long? Next)> ReadAsync(
        RereadChoice choice,
        long after,
        CancellationToken cancellationToken
    )
    {
        RereadSummary? reread = await queries.LastAsync(cancellationToken);
        if (reread is not { EndedAt: not null })
        {
            return (reread, [], null);
        }

        IReadOnlyList<RereadArticle> open = await queries.PageAsync(
            reread.Id,
            choice,
            after,
            Shown + 1,
            cancellationToken
        );
        return (reread, [.. open.Take(Shown)], open.Count > Shown ? open[Shown - 1].Article.Id : null);
    }

    /// <param name="action"><c>read</c>, <c>stop</c>, <c>undo</c>; <c>accept</c> or <c>leave</c> for all that is shown, with a
    /// slug after a space for one article.</param>
    /// <returns>What is wrong, or nothing when it is done or begun.</returns>
    public async Task<IReadOnlyList<string>> DecideAsync(
        RereadSummary? reread,
        RereadChoice choice,
        string action,
        string by,
        CancellationToken cancellationToken
    )
    {
        string[] words = action.Split(' ', 2);
        RereadChoice chosen = words.Length == 2 ? new RereadChoice(Slugs: [words[1]]) : choice;
        switch (words[0])
        {
            case "read":
                return job.TryRead(by) ? [] : [Words.Say($"A reread is running already.")];
            case "stop":
                job.Stop();
                return [];
            case "accept" when reread is { EndedAt: not null }:
                return job.TryAccept(reread, chosen, by) ? [] : [Words.Say($"A reread is running: wait for its end.")];
            case "leave" when reread is { EndedAt: not null }:
                await store.LeaveAsync(reread.Id, chosen, by, cancellationToken);
                return [];
            case "undo" when reread?.Run is { } run:
                await runs.UndoAsync(run, by, cancellationToken);
                return [];
            default:
                return [Words.Say($"Choose what to do.")];
        }
    }
}
