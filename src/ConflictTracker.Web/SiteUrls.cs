using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Search;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Web.Articles;
using ConflictTracker.Web.Calendar;
using ConflictTracker.Web.Claims;
using ConflictTracker.Web.Names;
using ConflictTracker.Web.Timeline;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ConflictTracker.Web;

/// <summary>
/// Every address of the site, below the path base of the request. The language and the density that the request's own
/// address chose (<c>lang=uk</c>, <c>density=compact</c>) go along with every link, so that a choice needs no cookie.
/// </summary>
public sealed class SiteUrls
{
    private static readonly string[] Kept = ["lang", "density"];

    private readonly ConflictCalendar _calendar;
    private readonly Uri _here;
    private readonly Uri _base;
    private readonly string _root;
    private readonly Dictionary<string, StringValues> _query;
    private readonly KeyValuePair<string, string>[] _kept;

    /// <param name="baseUri">Absolute, with the path base and its closing slash.</param>
    /// <param name="uri">The request's absolute address.</param>
    public SiteUrls(ConflictCalendar calendar, string baseUri, string uri)
    {
        _calendar = calendar;
        _base = new Uri(baseUri);
        _here = new Uri(uri);
        _root = _base.AbsolutePath.TrimEnd('/');
        _query = QueryHelpers.ParseQuery(_here.Query);
        _kept = _query.Count == 0 ? [] : [.. Pairs(_query.Where(p => Kept.Contains(p.Key)))];
    }

    /// <summary>The addresses as seen from a request outside any page.</summary>
    public static SiteUrls Of(HttpRequest request, ConflictCalendar calendar) =>
        new(calendar, $"{request.Scheme}://{request.Host}{request.PathBase}/", request.GetEncodedUrl());

    /// <summary>The query of the request's own address.</summary>
    public IReadOnlyDictionary<string, StringValues> Query => _query;

    public string Home => To("/");

    /// <summary>The newest day that holds anything.</summary>
    public string LatestDay => To("/day");

    public string Undated => To("/undated");

    public string Sources => To("/sources");

    /// <summary>Of which days anything is held.</summary>
    public string Coverage => To("/coverage");

    public string About => To("/about");

    public string HowWeDate => To("/about") + "#dating";

    /// <summary>What keys do on which pages.</summary>
    public string Keys => To("/about") + "#keys";

    public string Newsroom => To("/newsroom");

    public string Preferences => To("/preferences");

    /// <summary>Where the search form leads.</summary>
    public string SearchForm => To("/search");

    /// <summary>Trails of figures.</summary>
    public string Claims(TrailFilter filter) => To("/claims", TrailQuery.Write(filter, _calendar));

    /// <summary>One trail, by its matter's key.</summary>
    public string Trail(string key) => To("/claims/" + Uri.EscapeDataString(key));

    /// <summary>All names of a kind.</summary>
    public string Names(NameKind kind) => To("/" + NamePaths.Of(kind));

    /// <param name="after">Where the page of articles before ended.</param>
    public string Name(NameKind kind, string slug, NameKey? after = null) =>
        To(
            $"/{NamePaths.Of(kind)}/{Uri.EscapeDataString(slug)}",
            after is { } key ? [new("after", key.ToString())] : []
        );

    public string Timeline(TimelineFilter filter) => To("/", FilterQuery.Write(filter, _calendar));

    /// <summary>The permanent link of a day: by its date, whatever the conflict counts.</summary>
    public string Day(DateOnly date) => To($"/day/{DateText.Iso(date)}");

    /// <summary>The ISO week that holds the date: <c>/week/2024-W51</c>.</summary>
    public string Week(DateOnly date) => To($"/week/{WeekText.Iso(date)}");

    public string Article(string slug) => To(ArticlePath(slug));

    /// <param name="block">1-based: the anchor of a block.</param>
    public string Article(string slug, int block) =>
        Article(slug) + string.Create(CultureInfo.InvariantCulture, $"#b{block}");

    /// <param name="passage">Where its words stand in the decoded original.</param>
    public string Article(string slug, TextSpan passage) => Article(slug) + "#" + TextPassage.AnchorOf(passage);

    public string Revision(string slug, int number) =>
        To(ArticlePath(slug), [new("revision", number.ToString(CultureInfo.InvariantCulture))]);

    public string Revisions(string slug) => To(ArticlePath(slug) + "/revisions");

    public string Original(string slug, int? revision = null) =>
        To(
            ArticlePath(slug) + "/original",
            revision is { } number ? [new("revision", number.ToString(CultureInfo.InvariantCulture))] : []
        );

    public string Search(SearchRequest request)
    {
        List<KeyValuePair<string, string>> query = QueryOf(request);
        if (request.After is { } after)
        {
            query.Add(new("after", after));
        }

        return To("/search", query);
    }

    /// <summary>The first results of a search, for feed readers.</summary>
    /// <param name="format"><c>atom</c> or <c>json</c>.</param>
    public string SearchFeed(SearchRequest request, string format) => To($"/search.{format}", QueryOf(request));

    /// <summary>A search within days: its address is written once, for pages link to hundreds of weeks.</summary>
    public Func<DateSpan, string> SearchWithin(SearchRequest request)
    {
        const string name = "&day=";
        var any = DateSpan.Of(_calendar.Clock.Day1);
        string address = Search(request with { Filter = request.Filter with { Days = any }, After = null });
        // The first that is so named: in the query's own text the sign is escaped.
        int start = address.IndexOf(name, StringComparison.Ordinal) + name.Length;
        string before = address[..start];
        string after = address[(start + DayExpression.Write(any, _calendar).Length)..];
        return days => before + DayExpression.Write(days, _calendar) + after;
    }

    /// <summary>A list of a sitemap that is too long for one.</summary>
    public string Sitemap(string list) => File($"sitemap/{list}.xml");

    /// <summary>This page in another language or density; null returns to the default.</summary>
    public string Here(string name, string? value) =>
        QueryHelpers.AddQueryString(
            _here.AbsolutePath,
            Pairs(_query.Where(p => p.Key != name)).Concat(value is null ? [] : [KeyValuePair.Create(name, value)])!
        );

    /// <summary>Whether a link leads to this page, or to one above it.</summary>
    /// <param name="url">One of these addresses.</param>
    public bool IsHere(string url, bool isExact)
    {
        int end = url.AsSpan().IndexOfAny('?', '#');
        string path = end < 0 ? url : url[..end];
        return _here.AbsolutePath == path
            || (!isExact && _here.AbsolutePath.StartsWith(path + "/", StringComparison.Ordinal));
    }

    /// <summary>This page by its path and query, to come back to.</summary>
    public string ThisPage => _here.PathAndQuery;

    /// <summary>The fragment links of pages with a <c>base</c> element need the whole path.</summary>
    public string Anchor(string id) => $"{_here.PathAndQuery}#{id}";

    /// <summary>The choices that a GET form has to carry in hidden fields.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> KeptChoices => _kept;

    /// <summary>With scheme and host and without the reader's own choices: for citations and canonical links.</summary>
    public string Permanent(string url)
    {
        if (_kept.Length == 0)
        {
            return _base.GetLeftPart(UriPartial.Authority) + url;
        }

        var absolute = new Uri(_base, url);
        IEnumerable<KeyValuePair<string, string>> query = Pairs(
            QueryHelpers.ParseQuery(absolute.Query).Where(p => !Kept.Contains(p.Key))
        );
        return QueryHelpers.AddQueryString(absolute.GetLeftPart(UriPartial.Path), query!);
    }

    /// <summary>A file of the site: <c>css/site.css</c>.</summary>
    public string File(string path) => _base.AbsolutePath + path;

    private List<KeyValuePair<string, string>> QueryOf(SearchRequest request)
    {
        List<KeyValuePair<string, string>> query = [new("q", request.Text)];
        query.AddRange(
            FilterQuery.Write(request.Filter with { Order = TimelineOrder.Newest, After = null }, _calendar)
        );
        if (request.Order != SearchOrder.Newest)
        {
            query.Add(new("sort", request.Order == SearchOrder.Best ? "best" : "oldest"));
        }

        return query;
    }

    private static string ArticlePath(string slug) => "/article/" + Uri.EscapeDataString(slug);

    private string To(string path) => _kept.Length == 0 ? _root + path : To(path, []);

    private string To(string path, IEnumerable<KeyValuePair<string, string>> query) =>
        QueryHelpers.AddQueryString(_root + path, query.Concat(_kept)!);

    private static IEnumerable<KeyValuePair<string, string>> Pairs(
        IEnumerable<KeyValuePair<string, StringValues>> query
    ) => query.SelectMany(p => p.Value.OfType<string>().Select(v => KeyValuePair.Create(p.Key, v)));
}
