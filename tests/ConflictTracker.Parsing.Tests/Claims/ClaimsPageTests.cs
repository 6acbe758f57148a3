using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Events;
using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Events;
using ConflictTracker.Parsing.Tests.Sentences;

namespace ConflictTracker.Parsing.Tests.Claims;

/// <summary>docs/CLAIMS.md says what the rules do by example; its examples are run here.</summary>
public sealed class ClaimsPageTests
{
    private static readonly DateSpan Week = new(new DateOnly(2025, 2, 3), new DateOnly(2025, 2, 7));

    public static TheoryData<string> ClaimRows => [.. Rows("| pattern | lang | text |")];

    public static TheoryData<string> EventRows => [.. Rows("| lang | text (coverage")];

    public static TheoryData<string> TrailRows => [.. Rows("| in one article |")];

    [Theory]
    [MemberData(nameof(ClaimRows))]
    public void ClaimExample_OnThePage_IsRead(string row)
    {
        string[] cells = Cells(row);

        Claim claim = Assert.Single(MarkedText.Claims(cells[1], cells[2]));

        Assert.Equal(
            (cells[0], cells[3], cells[4], cells[5], cells[6]),
            (claim.Pattern, claim.Speaker ?? "", claim.Via ?? "", claim.Verb, claim.Quantity ?? "")
        );
    }

    [Theory]
    [MemberData(nameof(EventRows))]
    public void EventExample_OnThePage_IsRead(string row)
    {
        string[] cells = Cells(row);

        IReadOnlyList<ArticleEvent> events = EventFinder.Find(MarkedText.Of(cells[0], Week, TestDocument.Of(cells[1])));

        string read = events switch
        {
            [] => "no event",
            [{ IsPlaced: false }] => "the article's span, not placed",
            [var one] => one.When.ToString()!,
            _ => "several",
        };
        Assert.Equal(cells[2], read);
    }

    [Theory]
    [MemberData(nameof(TrailRows))]
    public void TrailExample_OnThePage_JoinsOrNot(string row)
    {
        string[] cells = Cells(row);

        string? first = MatterOf(cells[0]);

        Assert.NotNull(first);
        Assert.Equal(cells[2].StartsWith("yes", StringComparison.Ordinal), first == MatterOf(cells[1]));
    }

    private static string? MatterOf(string sentence) =>
        Assert
            .Single(ClaimFinder.Find(MarkedText.Of("en", DateSpan.Of(Week.Last), TestDocument.Of(sentence))))
            .Matter?.Key;

    private static IEnumerable<string> Rows(string head)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConflictTracker.sln")))
        {
            folder = folder.Parent;
        }

        return File.ReadLines(Path.Combine(folder!.FullName, "docs", "CLAIMS.md"))
            .SkipWhile(l => !l.StartsWith(head, StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(l => l.StartsWith('|'));
    }

    private static string[] Cells(string row) => [.. row.Split('|')[1..^1].Select(c => c.Trim())];
}
