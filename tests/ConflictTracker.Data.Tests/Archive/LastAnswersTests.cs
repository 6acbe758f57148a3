using ConflictTracker.Data.Archive;

namespace ConflictTracker.Data.Tests.Archive;

public sealed class LastAnswersTests
{
    private readonly LastAnswers<string, string> _answers = new(room: 10, weigh: answer => answer.Length);
    private int _reads;

    [Fact]
    public async Task Answer_InTheSameGeneration_IsReadOnce()
    {
        await AskAsync("a", 1, "one");
        string again = await AskAsync("a", 1, "other");

        Assert.Equal(("one", 1), (again, _reads));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    public async Task Answer_InAnotherGeneration_IsReadAnew(long generation)
    {
        await AskAsync("a", 1, "one");

        Assert.Equal("other", await AskAsync("a", generation, "other"));
    }

    [Fact]
    public async Task Answers_BeyondTheRoom_BeginAnewWithTheLast()
    {
        await AskAsync("a", 1, "123456");
        await AskAsync("b", 1, "123456");

        Assert.Equal("123456", await AskAsync("b", 1, "held"));
        Assert.Equal("new", await AskAsync("a", 1, "new"));
    }

    [Fact]
    public async Task Answer_LargerThanTheRoom_IsGivenAndNotHeld()
    {
        await AskAsync("a", 1, "one");

        Assert.Equal("12345678901", await AskAsync("b", 1, "12345678901"));
        Assert.Equal("new", await AskAsync("b", 1, "new"));
        Assert.Equal("one", await AskAsync("a", 1, "held"));
    }

    private Task<string> AskAsync(string key, long generation, string answer) =>
        _answers.GetAsync(
            key,
            generation,
            () =>
            {
                _reads++;
                return Task.FromResult(answer);
            }
        );
}
