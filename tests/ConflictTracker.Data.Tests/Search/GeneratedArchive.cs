using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Problems;
using ConflictTracker.Core.Search.Language;
using ConflictTracker.Data.Search;

namespace ConflictTracker.Data.Tests.Search;

/// <summary>Makes up articles and queries over one small vocabulary, so that queries meet articles. The same ones for the
/// same seed.</summary>
internal sealed class GeneratedArchive(int seed)
{
    private static readonly string[] Words =
    [
        .. "drone drones droned missile missiles strike struck striking air defence defences power station Kyiv Kiev Київ".Split(
            ' '
        ),
        .. "Kharkiv Kursk refinery refineries Su-34 1,000 1000 155mm Слов’янськ the a of and Ukraine’s night".Split(
            ' '
        ),
    ];
    private static readonly string[] Places = ["Kyiv", "Kursk", "Rostov region", "Kharkiv"];
    private static readonly string[] Persons = ["Volodymyr Zelensky", "Oleh Syniehubov"];
    private static readonly string[] Speakers = ["Ukrainian Air Force", "Governor Oleh Syniehubov", "the air force"];
    private static readonly string[] Tags = ["energy", "Air Defence", "#kursk"];
    private static readonly string[] Topics = ["air attack", "prisoners"];
    private static readonly DateOnly FirstDay = new(2024, 11, 1);

    private readonly Random _random = new(seed);

    public IndexedArticle Article(long id)
    {
        IndexedArticle article = TestArticles.Article(id, Maybe(Text(3, 8)), [.. Many(1, 4).Select(_ => Text(3, 25))]);
        article = article with
        {
            Blocks =
            [
                .. article.Blocks.Select(b => b with { Kind = _random.Next(8) == 0 ? BlockKind.Heading : b.Kind }),
            ],
            Tags = [.. Many(0, 2).Select(_ => Pick(Tags))],
            Language = Maybe(Pick(["en", "uk"])),
            Conflict = "ru-ua",
            Published =
                _random.Next(3) == 0 ? null : new PartialDate(Day(), Pick([DatePrecision.Day, DatePrecision.Month])),
            Standing = Pick(Enum.GetValues<Standing>()),
            ImportedAt = new DateTimeOffset(Day(), new TimeOnly(23, 0), TimeSpan.Zero),
            Problems = _random.Next(5) > 0 ? [] : [new Problem("CT2004", ProblemSeverity.Warning, "")],
        };
        article = _random.Next(4) == 0 ? article : article.Covering(Day(), _random.Next(6));
        article =
            _random.Next(3) == 0 ? article : article.From(Pick(["ucmc", "sample-wire"]), Pick(["UCMC", "Sample Wire"]));
        article = _random.Next(2) == 0 ? article : article.Mentioning(NameKind.Place, Pick(Places));
        article = _random.Next(2) == 0 ? article : article.Mentioning(NameKind.Person, Pick(Persons));
        article = _random.Next(2) == 0 ? article : article.WithEvent(Maybe(Pick(Topics)), Pick(Places));
        return _random.Next(2) == 0
            ? article
            : article.WithClaim(Maybe(Pick(Speakers)), Maybe("ukraine"), Pick(["said", "denied"]));
    }

    public QueryNode Query(int depth = 0) =>
        _random.Next(depth > 2 ? 7 : 11) switch
        {
            0 or 1 => new HasWord(Pick(Words), InTitle: _random.Next(4) == 0),
            2 => new HasWord(Pick(["dr", "refin", "str", "155mm", "air-def", "ки", "10"]), true, _random.Next(4) == 0),
            3 => new HasPhrase(Text(1, 2), InTitle: _random.Next(4) == 0),
            4 => Fact(),
            5 or 6 => Dated(),
            7 => new HasNear([.. Many(2, 3).Select(_ => Near())], _random.Next(1, 12)),
            8 => Query(depth + 1) is var part && part is NoneOf not ? not.Part : new NoneOf(part),
            9 => Combine.Any(Many(2, 3).Select(_ => Query(depth + 1)))!,
            _ => Combine.All(Many(2, 3).Select(_ => Query(depth + 1)))!,
        };

    private QueryNode Near() => _random.Next(4) == 0 ? new HasPhrase(Text(2, 2)) : new HasWord(Pick(Words));

    private HasField Fact()
    {
        (QueryField field, string[] values) = Pick<(QueryField, string[])>([
            (QueryField.Source, ["ucmc", "sample", "Sample Wire", "unknown"]),
            (QueryField.Tag, ["energy", "air defence", "KURSK"]),
            (QueryField.Place, ["kyiv", "Київ", "rostov-region", "Rostov"]),
            (QueryField.Person, ["zelensky", "Oleh", "volodymyr zelensky"]),
            (QueryField.Topic, ["air-attack", "prisoners"]),
            (QueryField.SaidBy, ["air force", "Syniehubov"]),
            (QueryField.Side, ["ukraine"]),
            (QueryField.Verb, ["said"]),
            (QueryField.Language, ["uk"]),
            (QueryField.Problem, ["ct2004"]),
            (QueryField.Kind, ["claim"]),
            (QueryField.Standing, ["firm", "undated", "disputed"]),
        ]);
        bool isPrefix = field is not (QueryField.Kind or QueryField.Standing) && _random.Next(5) == 0;
        return new HasField(field, Pick(values), isPrefix);
    }

    private IsDated Dated()
    {
        DateOnly from = Day();
        DateOnly to = from.AddDays(_random.Next(10));
        AskedDate asked = Pick(Enum.GetValues<AskedDate>());
        return _random.Next(4) switch
        {
            0 => new IsDated(asked, "on", "", from, null),
            1 => new IsDated(asked, "on", "", null, to),
            _ => new IsDated(asked, "on", "", from, to),
        };
    }

    private DateOnly Day() => FirstDay.AddDays(_random.Next(60));

    private string Text(int least, int most) => string.Join(' ', Many(least, most).Select(_ => Pick(Words)));

    private int[] Many(int least, int most) => [.. Enumerable.Range(0, _random.Next(least, most + 1))];

    private string? Maybe(string value) => _random.Next(4) == 0 ? null : value;

    private T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}
