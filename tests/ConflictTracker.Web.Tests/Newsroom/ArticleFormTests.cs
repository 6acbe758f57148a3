using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Web.Newsroom;

namespace ConflictTracker.Web.Tests.Newsroom;

/// <summary>What an editor types becomes a ruling, and nothing more than was typed.</summary>
public sealed class ArticleFormTests
{
    private readonly ArticleDraft _understood = Roundup.Read();
    private readonly ArticleForm _form = ArticleForm.Of(Roundup.Opened());
    private readonly List<string> _faults = [];

    [Fact]
    public void Ruling_FormAsItOpened_IsNone() => Assert.Null(_form.ToRuling(_understood, _faults));

    [Fact]
    public void Ruling_ChangedFields_HoldsThemAlone()
    {
        _form.Title = "  Notes of the week ";
        _form.Published = "2024-12";

        EditorRuling? ruling = _form.ToRuling(_understood, _faults);

        Assert.Equal(
            new EditorRuling("Notes of the week", new PartialDate(new DateOnly(2024, 12, 1), DatePrecision.Month)),
            ruling
        );
    }

    [Fact]
    public void Ruling_CheckedDates_HoldsThemThoughTheRulesUnderstoodTheSame()
    {
        _form.IsChecked = true;

        EditorRuling? ruling = _form.ToRuling(_understood, _faults);

        Assert.Equal(_understood.Dating.Published, ruling?.Published);
        Assert.Equal(_understood.Dating.Coverage, ruling?.Coverage);
    }

    [Fact]
    public void Ruling_Undated_LeavesNoDate()
    {
        _form.IsUndated = true;
        _form.IsChecked = true;

        Assert.Equal(new EditorRuling(IsUndated: true), _form.ToRuling(_understood, _faults));
    }

    [Theory]
    [InlineData("Kharkiv, energy", null)]
    [InlineData("#Kharkiv,#energy", null)]
    [InlineData("Kharkiv, , kharkiv, power cuts", "Kharkiv|power cuts")]
    [InlineData("", "")]
    public void Ruling_Tags_AreComparedWithoutTheirSign(string typed, string? ruled)
    {
        _form.Tags = typed;

        EditorRuling? ruling = _form.ToRuling(_understood, _faults);

        Assert.Equal(ruled, ruling?.Tags is { } tags ? string.Join('|', tags) : null);
    }

    [Theory]
    [InlineData("20 Dec 2024", "", "", "is no date")]
    [InlineData("2024-13-01", "", "", "is no date")]
    [InlineData("", "2024-12-31", "2024-12-01", "ends before it begins")]
    [InlineData("", "yesterday", "", "is no day")]
    public void Ruling_BadDates_SaysWhatIsWrong(string published, string from, string to, string fault)
    {
        _form.Published = published;
        _form.From = from;
        _form.To = to;

        Assert.Null(_form.ToRuling(_understood, _faults));
        Assert.Contains(fault, Assert.Single(_faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Ruling_OneEndOfTheCoverage_IsOneDay()
    {
        _form.From = "2024-12-20";
        _form.To = "";

        Assert.Equal(DateSpan.Of(new DateOnly(2024, 12, 20)), _form.ToRuling(_understood, _faults)?.Coverage);
    }
}
