using System.Globalization;
using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Events;

namespace ConflictTracker.Data.Tests.Archive;

/// <summary>Drafts as the readers make them, in sentences of our own.</summary>
internal static class Drafts
{
    private static readonly DayClock Invasion = new("invasion", "Invasion", new DateOnly(2022, 2, 24), null, []);

    /// <summary>An article of one paragraph, published on its last day and covering <paramref name="days"/>.</summary>
    public static ArticleDraft Of(
        string title,
        string? days,
        string text = "The bridge over the river was closed in the morning. Trains ran late until the evening.",
        string? source = "Harbour Gazette",
        string? url = null,
        string? file = null
    )
    {
        string whole = $"{title}\n\n{text}\n";
        DateSpan? coverage = days is null ? null : Span(days);
        DocumentBlock block = new(BlockKind.Paragraph, text, new TextSpan(title.Length + 2, text.Length));
        DatingVerdict dating = coverage is { } span
            ? new DatingVerdict(
                new PartialDate(span.Last),
                span,
                Invasion.DaysOf(span) is { } range ? [range] : [],
                Standing.Stated,
                "The dateline says so.",
                [
                    new WeighedCue(
                        1,
                        new DateCue(CueKind.Dateline, title, new TextSpan(0, title.Length), new PartialDate(span.Last)),
                        CueRole.Decides,
                        ""
                    ),
                ],
                []
            )
            : DatingVerdict.Undated;
        return new ArticleDraft(
            OriginalFile.Of(file ?? $"{title}.txt", Encoding.UTF8.GetBytes(whole), "text/plain"),
            new ParsedDocument(
                file ?? $"{title}.txt",
                "text",
                whole,
                title,
                new TextSpan(0, title.Length),
                null,
                url,
                [block],
                [],
                [],
                []
            ),
            source,
            title,
            "en",
            "ru-ua",
            dating,
            [],
            [],
            [],
            [],
            1
        );
    }

    /// <summary>The same with hashtags.</summary>
    public static ArticleDraft Tagged(this ArticleDraft draft, params string[] tags) =>
        draft with
        {
            Document = draft.Document with { Tags = tags },
        };

    /// <summary>The same with an event told in its text, on a day or run of days.</summary>
    public static ArticleDraft Telling(
        this ArticleDraft draft,
        string days,
        string quote,
        string? topic = null,
        params string[] places
    ) =>
        draft with
        {
            Events = [.. draft.Events, new ArticleEvent(Span(days), true, quote, PlaceOf(draft, quote), topic, places)],
        };

    /// <summary>The same with a claim made in its text.</summary>
    public static ArticleDraft Claiming(this ArticleDraft draft, string speaker, string quantity, string quote) =>
        draft with
        {
            Claims =
            [
                .. draft.Claims,
                new Claim(
                    speaker,
                    null,
                    null,
                    "said",
                    null,
                    quantity,
                    decimal.Parse(quantity, CultureInfo.InvariantCulture),
                    null,
                    null,
                    null,
                    null,
                    null,
                    draft.Dating.Coverage?.Last,
                    quote,
                    PlaceOf(draft, quote),
                    "said-quantity"
                ),
            ],
        };

    public static DateSpan Span(string days)
    {
        string[] ends = days.Split('/');
        return new DateSpan(Day(ends[0]), Day(ends[^1]));
    }

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TextSpan PlaceOf(ArticleDraft draft, string quote) =>
        new(draft.Document.Source.IndexOf(quote, StringComparison.Ordinal), quote.Length);
}
