using System.CommandLine;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Search;
using ConflictTracker.Web.Hosting;

namespace ConflictTracker.Web.Commands;

/// <summary><c>search QUERY</c>: finds what the search page finds for the same text.</summary>
internal static class SearchCommand
{
    private const int PageLength = 100;
    private const int Usual = 20;

    public static Command Create()
    {
        var query = new Argument<string>("QUERY")
        {
            Description =
                "In the language of docs/SEARCH.md, quoted for the shell; after -- when it begins with a dash.",
        };
        var json = new Option<bool>("--json") { Description = "One JSON object, as docs/SEARCH.md describes." };
        var csv = new Option<bool>("--csv") { Description = "Comma-separated values, a row for each article." };
        var limit = new Option<int?>("--limit") { Description = "How many articles, 20 unless told.", HelpName = "N" };
        var command = new Command("search", "Find articles by the same text as on the search page.")
        {
            query,
            json,
            csv,
            limit,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv))
            {
                result.AddError("Choose --json or --csv.");
            }

            if (result.GetValue(limit) is < 1 or > 1_000_000)
            {
                result.AddError("--limit is a number from 1 to 1,000,000.");
            }
        });
        command.SetAction(
            async (result, cancel) =>
            {
                await using ServiceProvider services = await ArchiveHost.OpenAsync(result, cancel);
                SearchPage found = await FindAsync(
                    services.GetRequiredService<SearchQueries>(),
                    result.GetValue(query) ?? "",
                    result.GetValue(limit) ?? Usual,
                    cancel
                );
                return await TellAsync(
                    found,
                    services.GetRequiredService<ConflictCalendar>(),
                    result.GetValue(json),
                    result.GetValue(csv)
                );
            }
        );
        return command;
    }

    /// <summary>Page after page, until there are enough.</summary>
    private static async Task<SearchPage> FindAsync(
        SearchQueries archive,
        string text,
        int limit,
        CancellationToken cancellationToken
    )
    {
        SearchRequest request = new(text, TimelineFilter.All, Take: Math.Min(limit, PageLength));
        SearchPage page = await archive.SearchAsync(request, cancellationToken);
        List<SearchHit> hits = [.. page.Hits];
        string? next = page.Next;
        while (next is not null && hits.Count < limit)
        {
            FoundHits more = await archive.FindAsync(
                request with
                {
                    After = next,
                    Take = Math.Min(limit - hits.Count, PageLength),
                },
                cancellationToken
            );
            hits.AddRange(more.Hits);
            next = more.Next;
        }

        return page with
        {
            Hits = hits,
            Next = next,
        };
    }

    private static async Task<int> TellAsync(SearchPage found, ConflictCalendar calendar, bool isJson, bool isCsv)
    {
        foreach (QueryProblem problem in found.Problems)
        {
            await Console.Error.WriteLineAsync(SearchText.Of(problem, found.Query.Text));
        }

        if (found.Query.HasErrors)
        {
            await Console.Error.WriteLineAsync("The search was not run: change what is marked.");
            return ExitCode.BadUse;
        }

        await Console.Out.WriteLineAsync(
            isJson ? SearchJson.Of(found)
            : isCsv ? SearchCsv.Of(found)
            : SearchText.Of(found, calendar)
        );
        return ExitCode.Done;
    }
}
