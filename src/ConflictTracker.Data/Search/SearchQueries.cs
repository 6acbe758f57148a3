using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Passages;
using ConflictTracker.Core.Search.Words;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sqlite;
using ConflictTracker.Data.Sqlite.Search;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Search;

/// <summary>Searches the published articles.</summary>
public sealed class SearchQueries
{
    private const int PassagesShown = 3;
    private const int MostHinted = 5;

    /// <summary>In UTF-16 units, of the texts of all articles held: 12 MB, some two thousand.</summary>
    private const long Room = 6_000_000;

    /// <summary>What an article weighs beside its texts.</summary>
    private const long Beside = 2_000;

    private readonly ArchiveConnections _archive;
    private readonly ArchiveGeneration _generation;
    private readonly IArticleIndex _index;
    private readonly ConflictCalendar _calendar;
    private readonly Spellings _spellings;
    private readonly KeptCounts _counts = new();
    private readonly LastAnswers<long, FoundArticle> _articles = new(Room, a => Beside + a.Texts.Sum(t => t.Length));

    internal SearchQueries(
        ArchiveConnections archive,
        ArchiveGeneration generation,
        IArticleIndex index,
        ConflictCalendar calendar,
        Spellings spellings
    )
    {
        _archive = archive;
        _generation = generation;
        _index = index;
        _calendar = calendar;
        _spellings = spellings;
    }

    /// <summary>One page of what is found, with the counts of all of it. What cannot be understood is told and finds
    /// nothing.</summary>
    public async Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ParsedQuery parsed = QueryParser.Parse(request.Text, _calendar);
        SearchOrder order = parsed.Query.Sort ?? request.Order;
        string readBack = parsed.HasErrors ? "" : new QueryWording(_calendar).Say(parsed.Query, order);
        SearchPage nothing = new(parsed, readBack, order, [], 0, [], null, [], [], SearchLimits.None);
        if (parsed.HasErrors)
        {
            return nothing;
        }

        IndexQuery query = QueryOf(request, parsed);
        long generation = _generation.Read();
        return await _archive.ReadPlainAsync(c => ReadAsync(c, generation, query, nothing, cancellationToken));
    }

    /// <summary>One page of what is found, uncounted. What cannot be understood finds nothing.</summary>
    public async Task<FoundHits> FindAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ParsedQuery parsed = QueryParser.Parse(request.Text, _calendar);
        if (parsed.HasErrors)
        {
            return new FoundHits([], null, SearchLimits.None);
        }

        IndexQuery query = QueryOf(request, parsed);
        return await _archive.ReadPlainAsync(c => FindAsync(c, query, cancellationToken));
    }

    /// <summary>How much is found, and where, counted anew. What cannot be understood finds nothing.</summary>
    public async Task<IndexCounts> CountAsync(
        SearchRequest request,
        CountedParts parts,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ParsedQuery parsed = QueryParser.Parse(request.Text, _calendar);
        if (parsed.HasErrors)
        {
            return IndexCounts.Nothing;
        }

        IndexQuery query = QueryOf(request, parsed);
        return await _archive.ReadPlainAsync(c => _index.CountAsync(c, query, parts, cancellationToken));
    }

    private IndexQuery QueryOf(SearchRequest request, ParsedQuery parsed) =>
        new(
            parsed.Query.Root,
            request.Filter,
            _spellings,
            parsed.Query.Sort ?? request.Order,
            request.After,
            Math.Clamp(request.Take, 1, 100)
        );

    private async Task<SearchPage> ReadAsync(
        SqliteConnection connection,
        long generation,
        IndexQuery query,
        SearchPage nothing,
        CancellationToken cancellationToken
    )
    {
        string key = KeptCounts.KeyOf(query);
        IndexPage page;
        if (_counts.TryGet(generation, key, out IndexCounts? counts))
        {
            page = await _index.FindAsync(connection, query, cancellationToken);
        }
        else
        {
            (page, counts) = await _index.FindAndCountAsync(connection, query, CountedParts.Facets, cancellationToken);
            _counts.Put(generation, key, counts);
        }

        WordMarker marker = new(query.Condition, query.Spellings);
        IEnumerable<FoundArticle> articles = marker.HasPatterns
            ? Held(connection, generation, page.Articles)
            : FoundArticles.Read(connection, page.Articles, withTexts: false);
        FoundHits found = Found(page, Hits(connection, marker, articles));
        return nothing with
        {
            Spelt = SpeltWords.In(query.Condition, _spellings),
            Total = counts.Total,
            Hits = found.Hits,
            Next = found.Next,
            Facets = counts.Facets,
            Weeks = counts.Weeks,
            Hints = counts is { Total: 0, IsComplete: true }
                ? await HintsAsync(connection, query, cancellationToken)
                : [],
            Limits = found.Limits with
            {
                FacetsOfNewest = counts.FacetsOf < counts.Total ? counts.FacetsOf : null,
                IsTotalAtLeast = !counts.IsComplete,
            },
        };
    }

    /// <summary>For the first few words that must be there.</summary>
    private async Task<IReadOnlyList<WordHint>> HintsAsync(
        SqliteConnection connection,
        IndexQuery query,
        CancellationToken cancellationToken
    )
    {
        List<WordHint> hints = [];
        foreach (HasWord word in WordsOf(query.Condition).Take(MostHinted))
        {
            if (Tokenizer.Terms(word.Text) is [var term])
            {
                IReadOnlyList<string> like = await _index.WordsLikeAsync(connection, term, cancellationToken);
                hints.AddRange(like.Count > 0 ? [new WordHint(word, like)] : []);
            }
        }

        return hints;
    }

    private static IEnumerable<HasWord> WordsOf(QueryNode? node) =>
        node switch
        {
            HasWord { IsPrefix: false } word => [word],
            AllOf all => all.Parts.SelectMany(WordsOf),
            AnyOf any => any.Parts.SelectMany(WordsOf),
            _ => [],
        };

    private async Task<FoundHits> FindAsync(
        SqliteConnection connection,
        IndexQuery query,
        CancellationToken cancellationToken
    )
    {
        IndexPage page = await _index.FindAsync(connection, query, cancellationToken);
        WordMarker marker = new(query.Condition, query.Spellings);
        return Found(page, Hits(connection, marker, FoundArticles.Read(connection, page.Articles, marker.HasPatterns)));
    }

    /// <summary>With their texts, those that were found lately out of memory: what is new is found again and again.</summary>
    private List<FoundArticle> Held(SqliteConnection connection, long generation, IReadOnlyList<long> ids)
    {
        Dictionary<long, FoundArticle> articles = [];
        foreach (long id in ids)
        {
            if (_articles.TryGet(id, generation, out FoundArticle? held))
            {
                articles.Add(id, held);
            }
        }

        foreach (FoundArticle read in FoundArticles.Read(connection, [.. ids.Except(articles.Keys)], withTexts: true))
        {
            articles.Add(read.Summary.Id, read);
            _articles.Put(read.Summary.Id, generation, read);
        }

        return [.. ids.Where(articles.ContainsKey).Select(id => articles[id])];
    }

    private static FoundHits Found(IndexPage page, IReadOnlyList<SearchHit> hits) =>
        new(hits, page.Next, new SearchLimits(page.RankedNewest, null, false, !page.IsComplete));

    private static IReadOnlyList<SearchHit> Hits(
        SqliteConnection connection,
        WordMarker marker,
        IEnumerable<FoundArticle> articles
    )
    {
        PassageCutter cutter = new(marker);
        return [.. articles.Select(f => Hit(connection, f, marker, cutter))];
    }

    private static SearchHit Hit(
        SqliteConnection connection,
        FoundArticle article,
        WordMarker marker,
        PassageCutter cutter
    )
    {
        CutPassages passages = cutter.Cut(article.Texts, PassagesShown);
        return new SearchHit(
            article.Summary,
            marker.Mark(article.Summary.DisplayTitle, isTitle: true),
            ToldInPassages.Add(connection, article, passages.Best),
            passages.More
        );
    }
}
