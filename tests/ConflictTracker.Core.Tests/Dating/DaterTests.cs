using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Tests.Calendar;
using static ConflictTracker.Core.Tests.Dating.Cues;

namespace ConflictTracker.Core.Tests.Dating;

public sealed class DaterTests
{
    [Fact]
    public void Weigh_NoCues_IsUndatedAndSaysSo()
    {
        DatingVerdict verdict = Weigh();

        Assert.Equal((null, null, Standing.Undated), (verdict.Published, verdict.Coverage, verdict.Standing));
        Assert.Empty(verdict.Days);
        Assert.NotEmpty(verdict.Because);
    }

    [Fact]
    public void Weigh_TitleRange_CoversItAndIsPublishedOnItsLastDay()
    {
        DatingVerdict verdict = Weigh(TitleRange(1027, 1031), Weekday(DayOfWeek.Thursday));

        Assert.Equal("2024-12-20", verdict.Published?.ToString());
        Assert.Equal("2024-12-16/2024-12-20", verdict.Coverage?.ToString());
        Assert.Equal([new DayRange("invasion", new WarDay(1027), new WarDay(1031))], verdict.Days);
        Assert.Equal("The title covers “Days 1027-1031”, which is 16 to 20 December 2024.", verdict.Because);
        Assert.Equal(CueRole.Decides, verdict.Cues[0].Role);
    }

    [Fact]
    public void Weigh_CountAndPrefixOfOneDay_IsAgreed()
    {
        DatingVerdict verdict = Weigh(Dated(CueKind.LeadingDate, "2024-11-19"), Count(1000));

        Assert.Equal((Standing.Agreed, "2024-11-19"), (verdict.Standing, verdict.Published?.ToString()));
        Assert.Equal([CueRole.Decides, CueRole.Agrees], verdict.Cues.Select(c => c.Role));
    }

    [Fact]
    public void Weigh_CountTwoDaysOffADate_FollowsTheDateAndSaysSo()
    {
        DatingVerdict verdict = Weigh(Dated(CueKind.LeadingDate, "2022-04-13"), Count(47));

        Assert.Equal("2022-04-13", verdict.Published?.ToString());
        Assert.Equal(CueRole.Dissents, verdict.Cues[1].Role);
        Assert.Contains(verdict.Problems, p => p.Code == "CT2005");
    }

    [Fact]
    public void Weigh_StampTheDayAfterTheCount_CoversTheCountedDay()
    {
        DatingVerdict verdict = Weigh(Dated(CueKind.BylineStamp, "2022-04-01", CueSpot.Lead), Count(36, CueSpot.Title));

        Assert.Equal("2022-04-01", verdict.Published?.ToString());
        Assert.Equal("2022-03-31", verdict.Coverage?.ToString());
    }

    [Fact]
    public void Weigh_CountFarFromTheDate_IsDisputed()
    {
        DatingVerdict verdict = Weigh(Dated(CueKind.Metadata, "2024-03-01"), Count(500, CueSpot.Title));

        Assert.Equal((Standing.Disputed, "2024-03-01"), (verdict.Standing, verdict.Published?.ToString()));
        Assert.Contains(verdict.Problems, p => p.Code == "CT2005");
    }

    [Fact]
    public void Weigh_FileNameFarFromATitleCount_IsOverruled()
    {
        DatingVerdict verdict = Weigh(Dated(CueKind.FileName, "2020-01-01"), Count(500, CueSpot.Title));

        Assert.Equal((Standing.Disputed, "2023-07-08"), (verdict.Standing, verdict.Published?.ToString()));
        Assert.Contains(verdict.Problems, p => p.Code == "CT2002");
    }

    [Fact]
    public void Weigh_PrefixBeforeAWarThatTheTextNames_IsOverruled()
    {
        DateCue war = Dated(CueKind.TextDate, "2022-02-24", CueSpot.Body) with { IsBound = true };

        DatingVerdict verdict = Weigh(Dated(CueKind.LeadingDate, "2010-09-06"), war);

        Assert.Equal((null, null, Standing.Undated), (verdict.Published, verdict.Coverage, verdict.Standing));
        Assert.Equal(CueRole.Dissents, verdict.Cues[0].Role);
        Assert.Contains(verdict.Problems, p => p.Code == "CT2002");
    }

    [Fact]
    public void Weigh_MonthAndCountInIt_GivesTheDay()
    {
        DatingVerdict verdict = Weigh(Dated(CueKind.LeadingDate, "2022-06"), Count(100));

        Assert.Equal((Standing.Agreed, "2022-06-03"), (verdict.Standing, verdict.Published?.ToString()));
    }

    [Fact]
    public void Weigh_MonthAndPostInIt_IsPublishedInTheMonthAndCoversThePostsDay()
    {
        DatingVerdict verdict = Weigh(Dated(CueKind.LeadingDate, "2022-04"), Post("2022-04-23"));

        Assert.Equal(("2022-04", "2022-04-23"), (verdict.Published?.ToString(), verdict.Coverage?.ToString()));
    }

    [Fact]
    public void Weigh_PostAlone_DatesNothing()
    {
        DatingVerdict verdict = Weigh(Post("2022-12-14"));

        Assert.Equal((null, Standing.Undated), (verdict.Published, verdict.Standing));
    }

    [Fact]
    public void Weigh_PostLaterThanTheDate_IsAProblem()
    {
        DatingVerdict verdict = Weigh(Dated(CueKind.Metadata, "2024-08-01"), Post("2024-08-03"));

        Assert.Contains(verdict.Problems, p => p.Code == "CT2007");
    }

    [Fact]
    public void Weigh_OpeningTellsOfTheWeekdayBefore_CoversThatDayToo()
    {
        DatingVerdict verdict = Weigh(Count(550, CueSpot.Title), Weekday(DayOfWeek.Saturday));

        Assert.Equal("2023-08-26/2023-08-27", verdict.Coverage?.ToString());
        Assert.Equal("2023-08-27", verdict.Published?.ToString());
    }

    [Fact]
    public void Weigh_OpeningTellsOfTheWeekdayAfterAPrefix_MovesTheCoverage()
    {
        DatingVerdict verdict = Weigh(Dated(CueKind.LeadingDate, "2025-06-23"), Weekday(DayOfWeek.Tuesday));

        Assert.Equal(("2025-06-23", "2025-06-24"), (verdict.Published?.ToString(), verdict.Coverage?.ToString()));
        Assert.Contains(verdict.Problems, p => p.Code == "CT2001");
    }

    [Fact]
    public void Weigh_OperationDay_GivesItsDateAndBothClocks()
    {
        DatingVerdict verdict = Weigh(Operation(2), Weekday(DayOfWeek.Wednesday));

        Assert.Equal("2024-08-07", verdict.Published?.ToString());
        Assert.Equal([("invasion", 896), ("kursk", 2)], verdict.Days.Select(d => (d.Clock, d.To.Number)));
    }

    [Theory]
    [InlineData(856, CountSense.Elapsed, "2024-06-29")]
    [InlineData(1000, CountSense.Duration, "2024-11-19")]
    [InlineData(365, CountSense.Duration, "2023-02-24")]
    [InlineData(730, CountSense.Duration, "2024-02-24")]
    public void Weigh_DaysGoneBy_AreElapsedButForRoundCounts(int days, CountSense sense, string date)
    {
        Assert.Equal(date, Weigh(Count(days, sense: sense)).Published?.ToString());
    }

    [Fact]
    public void Weigh_DateWithAnotherDaysWeekday_KeepsTheDateAndSaysSo()
    {
        DateCue stamp = Dated(CueKind.BylineStamp, "2024-12-20") with { Weekday = DayOfWeek.Monday };

        DatingVerdict verdict = Weigh(stamp);

        Assert.Equal("2024-12-20", verdict.Published?.ToString());
        Assert.EndsWith("a Friday and no Monday, as it says.", verdict.Because, StringComparison.Ordinal);
        Assert.Equal("CT2001", Assert.Single(verdict.Problems).Code);
    }

    [Fact]
    public void Weigh_DaysGoneByWithAWeekday_TriesBothMeanings()
    {
        DatingVerdict verdict = Weigh(Count(1459, weekday: DayOfWeek.Saturday, sense: CountSense.Elapsed));

        Assert.Equal("2026-02-21", verdict.Published?.ToString());
    }

    [Fact]
    public void Weigh_TitleAndBodyCountDifferentDays_FollowsTheTitle()
    {
        DatingVerdict verdict = Weigh(Count(53, CueSpot.Title), Count(54));

        Assert.Equal("2022-04-17", verdict.Published?.ToString());
        Assert.Contains(verdict.Problems, p => p.Code == "CT2006");
    }

    [Fact]
    public void Weigh_VagueCount_CoversItsDayAndPublishesNothing()
    {
        DatingVerdict verdict = Weigh(Operation(22) with { IsVague = true });

        Assert.Equal(
            (null, "2024-08-27", Standing.Inferred),
            (verdict.Published, verdict.Coverage?.ToString(), verdict.Standing)
        );
    }

    [Fact]
    public void Weigh_DateInTheFuture_IsOverruled()
    {
        var evidence = new DatingEvidence(
            [Dated(CueKind.LeadingDate, "2031-01-01")],
            Calendars.Invasion,
            Today: Date("2026-02-01")
        );

        DatingVerdict verdict = Dater.Weigh(evidence);

        Assert.Equal(Standing.Undated, verdict.Standing);
        Assert.Contains(verdict.Problems, p => p.Code == "CT2004");
    }

    [Fact]
    public void Weigh_DateBeforeDay1_IsKeptWithAProblem()
    {
        DatingVerdict verdict = Weigh(Dated(CueKind.Metadata, "2021-05-01"));

        Assert.Equal("2021-05-01", verdict.Published?.ToString());
        Assert.Empty(verdict.Days);
        Assert.Contains(verdict.Problems, p => p.Code == "CT2003");
    }

    [Fact]
    public void Weigh_NoConflict_ReadsDatesAndCountsNothing()
    {
        DatingVerdict verdict = Dater.Weigh(
            new DatingEvidence([Dated(CueKind.Metadata, "2024-05-01"), Count(9)], null)
        );

        Assert.Equal("2024-05-01", verdict.Published?.ToString());
        Assert.Empty(verdict.Days);
    }

    [Fact]
    public void Weigh_Ruling_DecidesAndTurnsTheOthersAway()
    {
        var ruling = new EditorRuling(
            Published: new PartialDate(Date("2024-08-12")),
            Coverage: new DateSpan(Date("2024-08-10"), Date("2024-08-11")),
            Note: "seen in print"
        );

        DatingVerdict verdict = Dater.Weigh(
            new DatingEvidence([Dated(CueKind.LeadingDate, "2024-08-01")], Calendars.Invasion, Ruling: ruling)
        );

        Assert.Equal(
            ("2024-08-12", "2024-08-10/2024-08-11"),
            (verdict.Published?.ToString(), verdict.Coverage?.ToString())
        );
        Assert.Equal((CueKind.Ruling, CueRole.Decides), (verdict.Cues[0].Cue.Kind, verdict.Cues[0].Role));
        Assert.Equal(CueRole.Dissents, verdict.Cues[1].Role);
        Assert.Contains("seen in print", verdict.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Weigh_Ruling_TakesTheSideOfWhatTheRulesHadTurnedAway()
    {
        DateCue overruled = Dated(CueKind.LeadingDate, "2019-05-01");
        DatingVerdict before = Dater.Weigh(new DatingEvidence([overruled, Count(301)], Calendars.Invasion));

        DatingVerdict after = Dater.Weigh(
            new DatingEvidence(
                [overruled, Count(301)],
                Calendars.Invasion,
                Ruling: new EditorRuling(Published: new PartialDate(Date("2019-05-01")))
            )
        );

        Assert.Equal(CueRole.Dissents, before.Cues.Single(c => c.Cue == overruled).Role);
        Assert.Equal(CueRole.Agrees, after.Cues.Single(c => c.Cue == overruled).Role);
    }

    [Fact]
    public void Weigh_RulingThatNothingDatesIt_LeavesItUndated()
    {
        DatingVerdict verdict = Dater.Weigh(
            new DatingEvidence(
                [Dated(CueKind.Metadata, "2024-08-01")],
                Calendars.Invasion,
                Ruling: new EditorRuling(IsUndated: true)
            )
        );

        Assert.Equal((null, Standing.Undated), (verdict.Published, verdict.Standing));
    }
}
