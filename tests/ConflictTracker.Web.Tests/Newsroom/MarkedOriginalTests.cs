using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Web.Newsroom;

namespace ConflictTracker.Web.Tests.Newsroom;

/// <summary>An original is shown as it came, with its cues where they stand.</summary>
public sealed class MarkedOriginalTests
{
    [Fact]
    public void Lines_OfPlainText_AreTheOriginalsOwn()
    {
        ArticleDraft draft = Roundup.Read();

        IReadOnlyList<MarkedLine> lines = MarkedOriginal.Of(draft.Document, draft.Dating.Cues);

        Assert.Equal(
            Roundup.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r')),
            lines.Select(l => l.Text)
        );
        Assert.Equal(["Menu"], lines.Where(l => l.IsDropped).Select(l => l.Text));
    }

    [Fact]
    public void Marks_AreTheVerbatimWordsOfTheirCues()
    {
        ArticleDraft draft = Roundup.Read();

        MarkedRun[] marks =
        [
            .. MarkedOriginal
                .Of(draft.Document, draft.Dating.Cues)
                .SelectMany(l => l.Runs)
                .Where(r => r.Cue is not null),
        ];

        Assert.Contains(marks, m => m is { Text: "Days 1,027-1,031", Cue.Role: CueRole.Decides });
        Assert.All(marks, m => Assert.Equal(m.Cue!.Cue.Text, m.Text));
    }

    [Fact]
    public void Marks_OnHtml_StandInTheWordsAndNotInTheMarkup()
    {
        ArticleDraft draft = Roundup.Read(
            "<html><body><article><h1>Weekly notes. Days 1,027-1,031</h1><p>Little <b>moved</b> near Kharkiv this week.</p></article></body></html>",
            "notes.html"
        );

        IReadOnlyList<MarkedLine> lines = MarkedOriginal.Of(draft.Document, draft.Dating.Cues);

        Assert.DoesNotContain(lines, l => l.Text.Contains('<', StringComparison.Ordinal));
        Assert.Contains(lines.SelectMany(l => l.Runs), r => r is { Text: "Days 1,027-1,031", Cue: not null });
        Assert.Contains(lines, l => l.Text == "Little moved near Kharkiv this week.");
    }

    [Fact]
    public void Marks_ThatOverlap_KeepEveryWordOnce()
    {
        ParsedDocument document = Roundup.Read("The day 900 of it.").Document;
        WeighedCue[] cues = [Cue(1, document.Source, "day 900"), Cue(2, document.Source, "900 of")];

        MarkedLine line = Assert.Single(MarkedOriginal.Of(document, cues));

        Assert.Equal("The day 900 of it.", line.Text);
        Assert.Equal(["day 900", " of"], line.Runs.Where(r => r.Cue is not null).Select(r => r.Text));
    }

    private static WeighedCue Cue(int number, string source, string words) =>
        new(
            number,
            new DateCue(
                CueKind.StatedDay,
                words,
                new TextSpan(source.IndexOf(words, StringComparison.Ordinal), words.Length)
            ),
            CueRole.Noted,
            "A test."
        );
}
