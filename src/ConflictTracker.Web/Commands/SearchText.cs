using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;

namespace ConflictTracker.Web.Commands;

/// <summary>A search for people at a terminal: how it was read, then a row and the best passage for each article.</summary>
internal static class SearchText
{
    private const int DateWidth = 10;
    private const int MostOthers = 6;

    private static readonly string Indent = new(' ', DateWidth + 2);

    /// <param name="calendar">Knows what a typed day may mean.</param>
    public static string Of(SearchPage found, ConflictCalendar calendar)
    {
        List<string> lines = [$"Read as: {TerminalText.Of(found.ReadBack)}."];
        lines.AddRange(
            QueryHints
                .Of(found.Query.Text, calendar)
                .Select(h => $"“{TerminalText.Of(h.Words)}” is searched for as words; the day is {h.Term}.")
        );
        lines.AddRange(found.Spelt.Select(w => $"Found too for {TerminalText.Of(w.Word)}: {OthersOf(w)}."));
        lines.Add(Counted(found));
        lines.AddRange(
            found.Hints.Select(h =>
                $"No article has “{TerminalText.Of(h.Asked.Text)}”; some have {string.Join(", ", h.Instead)}."
            )
        );
        lines.AddRange(found.Hits.SelectMany(Lines));
        return string.Join(Environment.NewLine, lines);
    }

    /// <summary>The query as typed, with the token marked below.</summary>
    public static string Of(QueryProblem problem, string text)
    {
        int length = Math.Max(1, Math.Min(problem.Place.End, text.Length) - problem.Place.Start);
        return string.Join(
            Environment.NewLine,
            TerminalText.Of(text),
            new string(' ', problem.Place.Start) + new string('^', length),
            $"{problem.Code} {problem.Message}"
        );
    }

    private static string OthersOf(SpeltWord word)
    {
        int more = word.Others.Count - MostOthers;
        string shown = string.Join(", ", word.Others.Take(MostOthers));
        return more > 0 ? string.Create(CultureInfo.InvariantCulture, $"{shown} and {more:N0} more") : shown;
    }

    private static string Counted(SearchPage found)
    {
        string total = string.Create(CultureInfo.InvariantCulture, $"{found.Total:N0}");
        string articles = found.Total == 1 ? "article" : "articles";
        string atLeast = found.Limits.IsTotalAtLeast ? "At least " : "";
        string shown =
            found.Hits.Count < found.Total
                ? string.Create(CultureInfo.InvariantCulture, $"; {found.Hits.Count:N0} shown, --limit gives more")
                : "";
        string ranked = found.Limits.RankedNewest is { } newest
            ? string.Create(CultureInfo.InvariantCulture, $" The best were chosen from the newest {newest:N0}.")
            : "";
        string cut = found.Limits.IsPageCut || found.Limits.IsTotalAtLeast ? " The search was stopped early." : "";
        return $"{atLeast}{total} {articles}{shown}.{ranked}{cut}";
    }

    private static IEnumerable<string> Lines(SearchHit hit)
    {
        ArticleSummary article = hit.Article;
        yield return $"{DateOf(article), -DateWidth}  {TerminalText.Of(article.DisplayTitle)}";
        yield return Indent + string.Join(" · ", Facts(article));
        foreach (MarkedPassage passage in hit.Passages.Take(1))
        {
            yield return $"{Indent}{(passage.IsCutBefore ? "… " : "")}{TerminalText.Of(passage.Text.Text)}{(passage.IsCutAfter ? " …" : "")}";
        }
    }

    private static IEnumerable<string> Facts(ArticleSummary article)
    {
        foreach (DayRange days in article.Days.Take(1))
        {
            yield return days.From == days.To
                ? string.Create(CultureInfo.InvariantCulture, $"{days.Clock} day {days.From.Number:N0}")
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{days.Clock} days {days.From.Number:N0} to {days.To.Number:N0}"
                );
        }

        yield return TerminalText.Of(article.Source?.Name ?? "source unknown");
        if (article.Source?.IsSample == true)
        {
            yield return "sample text, not a press report";
        }

        yield return $"/article/{article.Slug}";
    }

    private static string DateOf(ArticleSummary article) =>
        article.Coverage?.Last.ToString("O", CultureInfo.InvariantCulture)
        ?? article.Published?.ToString()
        ?? "undated";
}
