using ConflictTracker.Core.Problems;
using ConflictTracker.Core.Reread;
using Microsoft.AspNetCore.Components;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Addresses of the newsroom and its accounts, wherever the site is mounted.</summary>
internal sealed class NewsroomUrls(NavigationManager navigation)
{
    private string? _root;

    /// <summary>The address below which the site lies, without a last slash: empty for a site of its own.</summary>
    public string Root => _root ??= new Uri(navigation.BaseUri).AbsolutePath.TrimEnd('/');

    public string Site => $"{Root}/";

    public string Desk => $"{Root}/newsroom";

    public string Import => $"{Desk}/import";

    public string Imports => $"{Desk}/imports";

    public string Articles => $"{Desk}/articles";

    public string Dates => $"{Desk}/dates";

    /// <param name="filter">What the queue shows, on the page after its key.</param>
    public string Problems(ProblemFilter? filter = null)
    {
        List<string> query = [];
        if (filter?.Code is { } code)
        {
            query.Add($"code={Uri.EscapeDataString(code)}");
        }

        if (filter?.Severity is { } severity)
        {
            query.Add($"severity={severity.ToString().ToLowerInvariant()}");
        }

        if (filter?.Source is { } source)
        {
            query.Add($"source={Uri.EscapeDataString(source)}");
        }

        if (filter?.IsDismissed == true)
        {
            query.Add("dismissed=true");
        }

        if (filter?.After is { } after)
        {
            query.Add($"after={after}");
        }

        return query.Count == 0 ? $"{Desk}/problems" : $"{Desk}/problems?{string.Join('&', query)}";
    }

    /// <param name="before">The id of the last story on the page before.</param>
    public string Duplicates(long? before = null) =>
        before is null ? $"{Desk}/duplicates" : $"{Desk}/duplicates?before={before}";

    public string Reread(RereadChoice? choice = null, long? after = null)
    {
        string kind = choice?.Kind is { } one ? $"kind={one.ToString().ToLowerInvariant()}" : "";
        string page = after is null ? "" : $"after={after}";
        string query = string.Join('&', new[] { kind, page }.Where(p => p.Length > 0));
        return query.Length == 0 ? $"{Desk}/reread" : $"{Desk}/reread?{query}";
    }

    public string Account => $"{Root}/account";

    public string Editors => $"{Root}/account/editors";

    public string Logout => $"{Root}/account/logout";

    /// <summary>The page that readers see.</summary>
    public string Public(string slug) => $"{Root}/article/{slug}";

    public string Original(string slug) => $"{Public(slug)}/original";

    public string Run(long run) => $"{Imports}/{run}";

    /// <param name="run">The import whose files are gone through, or null for all drafts.</param>
    public string Review(string slug, long? run = null) =>
        run is null ? $"{Desk}/review/{slug}" : $"{Desk}/review/{slug}?run={run}";

    /// <summary>The review with its fields open.</summary>
    public string ReviewOpen(string slug, long? run = null) =>
        $"{Review(slug, run)}{(run is null ? '?' : '&')}edit=true";

    public string Correct(string slug) => $"{Articles}/{slug}/correct";

    /// <param name="number">The revision that waits, or null for the newest of the article.</param>
    public string Pending(string slug, int? number = null) =>
        number is null ? $"{Articles}/{slug}/pending" : $"{Articles}/{slug}/pending/{number}";

    /// <summary>How much of an article, and of its source, readers may see.</summary>
    public string Rights(string slug) => $"{Articles}/{slug}/rights";

    public string Withdraw(string slug) => $"{Articles}/{slug}/withdraw";

    /// <summary>The same address with a word about what was just done, which the next page says once.</summary>
    public static string Telling(string url, Told told, string? slug = null)
    {
        char joint = url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        string of = slug is null ? "" : $"&of={Uri.EscapeDataString(slug)}";
        return $"{url}{joint}told={told.ToString().ToLowerInvariant()}{of}";
    }
}
