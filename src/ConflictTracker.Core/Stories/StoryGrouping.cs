namespace ConflictTracker.Core.Stories;

/// <summary>Groups articles by their links, and tells whose text each is.</summary>
public static class StoryGrouping
{
    /// <returns>Of each article its story (the smallest id of its group, or null when it is alone) and its origin: the
    /// agency credited in its text's copies, else <c>#</c> and the smallest id among them.</returns>
    public static IReadOnlyDictionary<long, (long? Story, string? Origin)> Of(
        IReadOnlyCollection<StoryPart> parts,
        IReadOnlyCollection<StoryLink> links
    )
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(links);
        Dictionary<long, long> stories = Roots(parts, links);
        Dictionary<long, long> texts = Roots(parts, links.Where(l => l.IsText));
        Dictionary<long, int> sizes = stories.GroupBy(s => s.Value).ToDictionary(g => g.Key, g => g.Count());
        Dictionary<long, string?> agencies = parts
            .GroupBy(p => texts[p.Article])
            .ToDictionary(
                g => g.Key,
                g => g.OrderBy(p => p.Article).Select(p => p.Agency).FirstOrDefault(a => a is not null)
            );
        return parts.ToDictionary(
            p => p.Article,
            p =>
                sizes[stories[p.Article]] == 1
                    ? ((long?)null, (string?)null)
                    : (stories[p.Article], p.Agency ?? agencies[texts[p.Article]] ?? $"#{texts[p.Article]}")
        );
    }

    /// <summary>The smallest article that each is linked to, over any number of links.</summary>
    private static Dictionary<long, long> Roots(IReadOnlyCollection<StoryPart> parts, IEnumerable<StoryLink> links)
    {
        Dictionary<long, long> parents = parts.ToDictionary(p => p.Article, p => p.Article);
        foreach (StoryLink link in links.Where(l => parents.ContainsKey(l.One) && parents.ContainsKey(l.Other)))
        {
            long one = Root(parents, link.One);
            long other = Root(parents, link.Other);
            parents[Math.Max(one, other)] = Math.Min(one, other);
        }

        return parts.ToDictionary(p => p.Article, p => Root(parents, p.Article));
    }

    private static long Root(Dictionary<long, long> parents, long article)
    {
        while (parents[article] != article)
        {
            parents[article] = parents[parents[article]];
            article = parents[article];
        }

        return article;
    }
}
