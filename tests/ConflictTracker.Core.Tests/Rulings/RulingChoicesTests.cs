using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Problems;
using ConflictTracker.Core.Rulings;
using ConflictTracker.Core.Tests.Calendar;
using static ConflictTracker.Core.Tests.Dating.Cues;

namespace ConflictTracker.Core.Tests.Rulings;

public sealed class RulingChoicesTests
{
    [Fact]
    public void Of_WeekdayAgainstADayNumber_OffersBoth()
    {
        string[] words = Words("CT2001", Count(1000, weekday: DayOfWeek.Wednesday));

        Assert.Contains("Take the day number: 19 November 2024", words);
        Assert.Contains("Take the weekday: 20 November 2024", words);
    }

    [Fact]
    public void Of_WeekdayAgainstAPrintedDate_OffersBoth()
    {
        DateCue dateline = Dated(CueKind.Dateline, "2024-11-19") with { Weekday = DayOfWeek.Wednesday };

        string[] words = Words("CT2001", dateline);

        Assert.Contains("Take the date: 19 November 2024", words);
        Assert.Contains("Take the weekday: 20 November 2024", words);
    }

    [Fact]
    public void Of_HeaderAgainstBody_OffersHeaderAndCount()
    {
        string[] words = Words(
            "CT2002",
            Dated(CueKind.LeadingDate, "2024-01-10"),
            Count(1000, CueSpot.Title, DayOfWeek.Tuesday)
        );

        Assert.Contains("Take the header: 10 January 2024", words);
        Assert.Contains("Take the title’s day number: 19 November 2024", words);
    }

    [Fact]
    public void Of_CountAgainstDate_OffersHowItsSourceCounts()
    {
        RulingChoice choice = Choices("CT2005", Dated(CueKind.Metadata, "2024-08-07"), Count(894))
            .Single(c => c.Observation is not null);

        Assert.Equal("Al Jazeera counts 2 behind in this period: 7 August 2024", choice.Words);
        Assert.Equal(new ClockObservation("Al Jazeera", 894, Date("2024-08-07"), "/article/a"), choice.Observation);
    }

    [Fact]
    public void Of_AFutureDate_OffersNothingImpossible()
    {
        DatingEvidence evidence = new(
            [Dated(CueKind.LeadingDate, "2031-01-01")],
            Calendars.Invasion,
            Today: Date("2026-02-01")
        );
        DatingVerdict verdict = Dater.Weigh(evidence);
        Problem problem = verdict.Problems.Single(p => p.Code == "CT2004");

        RulingChoice only = Assert.Single(RulingChoices.Of(problem, evidence, verdict, null, "/article/a"));

        Assert.True(only.Ruling!.IsUndated);
    }

    [Fact]
    public void Of_EveryChoice_SettlesItsProblem_AndKeepsTitleAndTags()
    {
        EditorRuling inForce = new(Title: "Ruled title", Tags: ["sea"]);
        DateCue[] cues = [Dated(CueKind.Metadata, "2024-08-07"), Count(894)];
        DatingEvidence evidence = new(cues, Calendars.Invasion, "Al Jazeera");

        foreach (RulingChoice choice in Choices("CT2005", cues))
        {
            DatingVerdict ruled = Dater.Weigh(evidence with { Ruling = choice.Ruling });
            Assert.DoesNotContain(ruled.Problems, p => p.Code == "CT2005");
        }

        DatingVerdict verdict = Dater.Weigh(evidence);
        Problem problem = verdict.Problems.Single(p => p.Code == "CT2005");
        Assert.All(
            RulingChoices.Of(problem, evidence, verdict, inForce, "/article/a"),
            c => Assert.Equal(("Ruled title", "sea"), (c.Ruling!.Title, Assert.Single(c.Ruling.Tags!)))
        );
    }

    [Fact]
    public void Of_AProblemOfTheFile_OffersNoDay() =>
        Assert.Empty(
            RulingChoices.Of(
                new Problem("CT1003", ProblemSeverity.Warning, "Cut off."),
                new DatingEvidence([Count(10)], Calendars.Invasion),
                Weigh(Count(10)),
                null,
                "/article/a"
            )
        );

    private static string[] Words(string code, params DateCue[] cues) => [.. Choices(code, cues).Select(c => c.Words)];

    private static IReadOnlyList<RulingChoice> Choices(string code, params DateCue[] cues)
    {
        DatingEvidence evidence = new(cues, Calendars.Invasion, "Al Jazeera");
        DatingVerdict verdict = Dater.Weigh(evidence);
        return RulingChoices.Of(
            verdict.Problems.First(p => p.Code == code),
            evidence,
            verdict,
            inForce: null,
            "/article/a"
        );
    }
}
