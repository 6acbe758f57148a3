using System.Net;
using ConflictTracker.Web.Account;

namespace ConflictTracker.Web.Tests.Account;

public sealed class SignInLimitTests
{
    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void NetworkOf_OneSubscriber_IsOneNetwork(string one, string other, bool isSame) =>
        Assert.Equal(
            isSame,
            SignInLimit.NetworkOf(IPAddress.Parse(one)) == SignInLimit.NetworkOf(IPAddress.Parse(other))
        );
}
