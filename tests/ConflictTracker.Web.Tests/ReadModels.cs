using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Sources;
using ConflictTracker.Core.Timeline;

namespace ConflictTracker.Web.Tests;

/// <summary>Read models by hand: a roundup of 16 to 20 December 2024, told in invented sentences.</summary>
internal static class ReadModels
{
    public static readonly DateOnly Monday = new(2024, 12, 16);
    public static readonly DateOnly Friday = new(2024, 12, 20);
    public static readonly DateSpan Week = new(Monday, Friday);
    public static readonly SourceName SampleWeekly = new("sample-weekly", "Sample Weekly", IsSample: true);
    public static readonly string Hash = new('a', 64);

    public static ArticleSummary Summary(string slug = "bridge-reopens", DateSpan? coverage = null) =>
        new(
            1,
            slug,
            "A bridge reopens. Days 1,027-1,031",
            IsUntitled: false,
            SampleWeekly,
            "en",
            "ru-ua",
            "The bridge at Lypove carries traffic again.",
            new PartialDate(Friday),
            coverage ?? Week,
            [
                new DayRange("invasion", new WarDay(1027), new WarDay(1031)),
                new DayRange("kursk", new WarDay(133), new WarDay(137)),
            ],
            Standing.Stated,
            "The title counts “Days 1,027-1,031”.",
            ["energy", "repairs"],
            ArticleState.Published,
            1,
            DateTimeOffset.Parse("2025-01-02T03:04:05Z", null)
        );

    public static Claim Claim(string? speaker = "Air Force", string? side = "ukraine") =>
        new(
            speaker,
            null,
            side,
            "said",
            "at least",
            "27",
            27,
            null,
            "drones",
            "shot down",
            null,
            null,
            Friday,
            "The Air Force said at least 27 drones were shot down.",
            new TextSpan(60, 53),
            "said"
        );

    public static ArticleEvent Event(DateSpan? when, bool isPlaced = true, int start = 60) =>
        new(when, isPlaced, "Power returned to two districts.", new TextSpan(start, 30), "energy", ["Lypove"]);

    public static EventSummary EventSummary(DateSpan? when, bool isPlaced = true, params Claim[] claims) =>
        new(
            Event(when, isPlaced),
            new ArticleLink("bridge-reopens", "A bridge reopens. Days 1,027-1,031", Week),
            SampleWeekly,
            2,
            claims
        );

    public static ArticleView Article(
        IReadOnlyList<DocumentBlock> blocks,
        DatingVerdict? dating = null,
        IReadOnlyList<ArticleEvent>? events = null,
        IReadOnlyList<Claim>? claims = null,
        Withdrawal? withdrawal = null
    ) =>
        new(
            Summary(),
            1,
            "By a Sample Writer",
            "https://sample.example/bridge",
            blocks,
            dating ?? DatingVerdict.Undated,
            events ?? [],
            claims ?? [],
            [],
            new OriginalRecord("bridge.txt", "text/plain", Hash, 1234),
            [
                new RevisionSummary(
                    1,
                    DateTimeOffset.Parse("2025-01-02T03:04:05Z", null),
                    "A bridge reopens",
                    Hash,
                    null,
                    null,
                    1
                ),
            ],
            new ArticleLink("before", "The week before", DateSpan.Of(new DateOnly(2024, 12, 13))),
            null,
            withdrawal
        );

    /// <summary>Blocks one after the other, each with its place.</summary>
    public static IReadOnlyList<DocumentBlock> Blocks(params (BlockKind Kind, string Text)[] blocks)
    {
        List<DocumentBlock> placed = [];
        int at = 0;
        foreach ((BlockKind kind, string text) in blocks)
        {
            placed.Add(new DocumentBlock(kind, text, new TextSpan(at, text.Length), kind == BlockKind.Heading ? 2 : 0));
            at += text.Length + 2;
        }

        return placed;
    }
}
