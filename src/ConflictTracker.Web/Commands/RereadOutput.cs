using System.Globalization;
using System.Text.Json;
using ConflictTracker.Core.Reread;
using ConflictTracker.Data.Reread;
using ConflictTracker.Web.Reread;
using Spectre.Console;

namespace ConflictTracker.Web.Commands;

/// <summary>What <c>reread</c> prints: each article with before and after, then the differences counted in words.</summary>
internal sealed class RereadOutput(bool json) : IProgress<RereadProgress>
{
    private readonly bool _isTerminal =
        !json && AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected;

    /// <summary>A kind as the command line and its JSON name it: <c>date-moved</c>.</summary>
    public static string NameOf(ChangeKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public void Report(RereadProgress value)
    {
        if (_isTerminal)
        {
            AnsiConsole.Write(
                string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{value.Done:N0} of {value.Of:N0} articles")
            );
        }
    }

    public async Task WriteAsync(RereadQueries queries, RereadSummary reread, CancellationToken cancellationToken)
    {
        Clear();
        long after = 0;
        while (
            await queries.PageAsync(reread.Id, RereadChoice.All, after, 100, cancellationToken) is { Count: > 0 } page
        )
        {
            after = page[^1].Article.Id;
            foreach (RereadArticle article in page)
            {
                await Console.Out.WriteLineAsync(json ? JsonOf(article) : TextOf(article));
            }
        }

        await Console.Out.WriteLineAsync(json ? JsonOf(reread) : TextOf(reread));
    }

    /// <param name="run">The run that can be undone, or null when nothing was accepted.</param>
    public void Decided(long? run, int articles)
    {
        Clear();
        Console.Out.WriteLine(
            json ? CommandJson.Line(new { run, articles })
            : run is null
                ? string.Create(CultureInfo.InvariantCulture, $"{articles:N0} articles are left as they were.")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{articles:N0} articles have a new revision (import {run}). Take it back with reread --undo."
            )
        );
    }

    private static string JsonOf(RereadArticle article) =>
        CommandJson.Line(
            new
            {
                slug = article.Article.Slug,
                revision = article.Revision,
                changes = article.Changes.Select(c => new
                {
                    kind = c.Kind,
                    before = c.Before,
                    after = c.After,
                }),
            }
        );

    private static string JsonOf(RereadSummary reread) =>
        CommandJson.Line(
            new
            {
                rules = reread.RulesVersion,
                articles = reread.Read,
                identical = reread.Identical,
                unreadable = reread.Unreadable,
                changed = reread.Open,
                kinds = reread.Kinds.Select(k => new
                {
                    kind = k.Kind,
                    count = k.Count,
                    articles = k.Articles,
                    alone = k.Alone,
                }),
            }
        );

    private static string TextOf(RereadArticle article) =>
        string.Join(
            Environment.NewLine,
            article
                .Changes.SelectMany(c =>
                    new[]
                    {
                        $"  {ChangeWords.Name(c.Kind)}",
                        $"    - {c.Before ?? "nothing"}",
                        $"    + {c.After ?? "nothing"}",
                    }
                )
                .Prepend($"/article/{article.Article.Slug}")
        );

    private static string TextOf(RereadSummary reread)
    {
        string counted = string.Create(
            CultureInfo.InvariantCulture,
            $"{reread.Read:N0} articles read with rules {reread.RulesVersion}: {reread.Identical:N0} understood as before, {reread.Unreadable:N0} refused, {reread.Open:N0} otherwise."
        );
        IEnumerable<string> kinds = reread.Kinds.Select(k =>
            ChangeWords.Counted(k.Kind, ChangeWords.CountsArticles(k.Kind) ? k.Articles : k.Count)
        );
        return reread.Kinds.Count == 0
            ? counted
            : $"{counted}{Environment.NewLine}{string.Join(", ", kinds)}.{Environment.NewLine}Nothing is changed yet: reread --accept all, none, or a kind.";
    }

    private void Clear()
    {
        if (_isTerminal)
        {
            AnsiConsole.Write("\r\u001b[K");
        }
    }
}
