using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Core.Tests.Dating;

public sealed class SourceHabitTests
{
    private static readonly DateSpan SixDays = new(new DateOnly(2024, 12, 16), new DateOnly(2024, 12, 21));

    [Fact]
    public void Check_ARangeUnlikeTheOthers_IsAProblem() =>
        Assert.Contains(
            "covers 6 days; the roundups of Harbour Gazette use to cover 5",
            SourceHabit.Check(SixDays, [5, 5, 5, 7, 5, 5], "Harbour Gazette")!.Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(new[] { 5, 5, 5, 5, 5 })] // too few to be a habit
    [InlineData(new[] { 5, 5, 5, 7, 7, 5 })] // too mixed
    [InlineData(new[] { 6, 6, 6, 6, 6, 6 })] // the same
    public void Check_NoHabitOrTheSame_IsNone(int[] lengths) =>
        Assert.Null(SourceHabit.Check(SixDays, lengths, "Harbour Gazette"));

    [Fact]
    public void Check_ASingleDay_IsNoRange() =>
        Assert.Null(SourceHabit.Check(DateSpan.Of(SixDays.First), [5, 5, 5, 5, 5, 5], "Harbour Gazette"));
}
