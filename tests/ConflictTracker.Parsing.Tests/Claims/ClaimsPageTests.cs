using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Events;
using ConflictTracker.Parsing.Names;
using ConflictTracker.Parsing.Tests.Sentences;

namespace ConflictTracker.Parsing.Tests.Claims;

/// <summary>docs/CLAIMS.md says what the rules do by example; its examples are run here.</summary>
public sealed class ClaimsPageTests
{
    private static readonly DateSpan Week = new(new DateOnly(2025, 2, 3), new DateOnly(2025, 2, 7));
    private static readonly DateSpan Thursday = DateSpan.Of(new DateOnly(2025, 2, 6));

    public static TheoryData<string> NameRows => ClaimsPage.Rows("| lang | text | places |");

    public static TheoryData<string> PatternRows => ClaimsPage.Rows("| pattern | lang | text |");

    public static TheoryData<string> SpeakerRows => ClaimsPage.Rows("| lang | text | speaker |");

    public static TheoryData<string> FigureSpeakerRows => ClaimsPage.Rows("| lang | text | figure | speaker |");

    public static TheoryData<string> FigureRows => ClaimsPage.Rows("| lang | text | hedge |");

    public static TheoryData<string> TrapRows => ClaimsPage.Rows("| lang | text without a figure |");

    public static TheoryData<string> MeasureRows => ClaimsPage.Rows("| lang | text | measures |");

    public static TheoryData<string> UnitRows => ClaimsPage.Rows("| lang | text | units |");

    public static TheoryData<string> DayRows => ClaimsPage.Rows("| lang | text | day of the claim |");

    public static TheoryData<string> EventRows => ClaimsPage.Rows("| lang | text (coverage");

    public static TheoryData<string> TrailRows => ClaimsPage.Rows("| in one article |");

    [Theory]
    [MemberData(nameof(NameRows))]
    public void NameExample_OnThePage_IsFound(string row)
    {
        string[] cells = ClaimsPage.Cells(row);

        IEnumerable<string> places = NameFinder
            .Embedded.Find(TestDocument.Of(cells[1]))
            .Where(m => m.Kind == NameKind.Place)
            .Select(m => m.Name);

        Assert.Equal(cells[2], string.Join(", ", places));
    }

    [Theory]
    [MemberData(nameof(PatternRows))]
    public void PatternExample_OnThePage_IsRead(string row)
    {
        string[] cells = ClaimsPage.Cells(row);

        Claim claim = Assert.Single(MarkedText.Claims(cells[1], cells[2]));

        Assert.Equal(
            (cells[0], cells[3], cells[4], cells[5], cells[6]),
            (claim.Pattern, claim.Speaker ?? "", claim.Via ?? "", claim.Verb, claim.Quantity ?? "")
        );
    }

    [Theory]
    [MemberData(nameof(SpeakerRows))]
    public void SpeakerExample_OnThePage_IsNamed(string row)
    {
        string[] cells = ClaimsPage.Cells(row);

        IReadOnlyList<Claim> claims = MarkedText.Claims(cells[0], ClaimsPage.Paragraphs(cells[1]));

        Assert.NotEmpty(claims);
        Assert.All(claims, c => Assert.Equal(cells[2], c.Speaker));
    }

    [Theory]
    [MemberData(nameof(FigureSpeakerRows))]
    public void FigureExample_OnThePage_IsItsSpeakers(string row)
    {
        string[] cells = ClaimsPage.Cells(row);

        Claim claim = Assert.Single(
            MarkedText.Claims(cells[0], ClaimsPage.Paragraphs(cells[1])),
            c => c.Quantity == cells[2]
        );

        Assert.Equal(cells[3], claim.Speaker ?? "");
    }

    [Theory]
    [MemberData(nameof(FigureRows))]
    public void FigureExample_OnThePage_IsCounted(string row)
    {
        string[] cells = ClaimsPage.Cells(row);

        Claim claim = Assert.Single(MarkedText.Claims(cells[0], cells[1]));

        string?[] numbers = [Number(claim.Value), Number(claim.ValueTo)];
        Assert.Equal(
            (cells[2], cells[3], cells[4]),
            (claim.Hedge ?? "", claim.Quantity, string.Join('–', numbers.OfType<string>()))
        );
    }

    [Theory]
    [MemberData(nameof(TrapRows))]
    public void TrapExample_OnThePage_IsNoClaim(string row)
    {
        string[] cells = ClaimsPage.Cells(row);

        Assert.Empty(MarkedText.Claims(cells[0], cells[1]));
    }

    [Theory]
    [MemberData(nameof(MeasureRows))]
    public void MeasureExample_OnThePage_IsMeasured(string row)
    {
        string[] cells = ClaimsPage.Cells(row);

        Assert.Equal(cells[2], string.Join(", ", MarkedText.Claims(cells[0], cells[1]).Select(c => c.Measure ?? "-")));
    }

    [Theory]
    [MemberData(nameof(UnitRows))]
    public void UnitExample_OnThePage_EndsWithItsNoun(string row)
    {
        string[] cells = ClaimsPage.Cells(row);

        Assert.Equal(cells[2], string.Join(", ", MarkedText.Claims(cells[0], cells[1]).Select(c => c.Unit ?? "-")));
    }

    [Theory]
    [MemberData(nameof(DayRows))]
    public void DayExample_OnThePage_IsTold(string row)
    {
        string[] cells = ClaimsPage.Cells(row);

        Claim claim = Assert.Single(ClaimFinder.Find(MarkedText.Of(cells[0], Thursday, TestDocument.Of(cells[1]))));

        Assert.Equal(cells[2], claim.Day?.ToString("O", CultureInfo.InvariantCulture) ?? "none");
    }

    [Theory]
    [MemberData(nameof(EventRows))]
    public void EventExample_OnThePage_IsRead(string row)
    {
        string[] cells = ClaimsPage.Cells(row);

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
        string[] cells = ClaimsPage.Cells(row);

        string? first = MatterOf(cells[0]);

        Assert.NotNull(first);
        Assert.Equal(cells[2].StartsWith("yes", StringComparison.Ordinal), first == MatterOf(cells[1]));
    }

    private static string? Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? MatterOf(string sentence) =>
        Assert
            .Single(ClaimFinder.Find(MarkedText.Of("en", DateSpan.Of(Week.Last), TestDocument.Of(sentence))))
            .Matter?.Key;
}
