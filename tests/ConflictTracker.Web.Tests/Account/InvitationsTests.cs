using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Account;

namespace ConflictTracker.Web.Tests.Account;

public sealed class InvitationsTests
{
    [Fact]
    public void Find_AfterItsLifetime_OpensNothing()
    {
        MovingTime time = new();
        using Invitations invitations = new(time);
        string token = invitations.Mint([AccountRole.Editor]);

        Assert.NotNull(invitations.Find(token));
        time.Now += Invitations.Lifetime;

        Assert.Null(invitations.Find(token));
    }

    [Fact]
    public void Mint_AnotherFirstInvitation_EndsTheOneBefore()
    {
        using Invitations invitations = new(TimeProvider.System);
        string before = invitations.Mint(AccountRole.All, isFirst: true);
        string other = invitations.Mint([AccountRole.Editor]);

        string first = invitations.Mint(AccountRole.All, isFirst: true);

        Assert.Null(invitations.Find(before));
        Assert.NotNull(invitations.Find(other));
        Assert.True(invitations.Find(first)!.IsFirst);
    }

    [Fact]
    public async Task Use_TwiceAtOnce_OpensOnce()
    {
        using Invitations invitations = new(TimeProvider.System);
        string token = invitations.Mint([AccountRole.Editor]);
        int used = 0;

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ =>
                    invitations.UseAsync(
                        token,
                        async _ =>
                        {
                            await Task.Yield();
                            used++;
                            return true;
                        },
                        CancellationToken.None
                    )
                )
        );

        Assert.Equal(1, used);
    }

    private sealed class MovingTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
