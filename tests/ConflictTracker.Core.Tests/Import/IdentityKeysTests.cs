using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Import;

namespace ConflictTracker.Core.Tests.Import;

public sealed class IdentityKeysTests
{
    private static readonly PartialDate Day = new(new DateOnly(2024, 12, 20));

    [Theory]
    [InlineData("https://www.Harbour.example/News/1/?utm_source=mail&fbclid=x#top")]
    [InlineData("http://harbour.example/News/1")]
    [InlineData("https://harbour.example:443/News/1/")]
    public void Of_AddressOfTheSamePage_IsTheSame(string url) =>
        Assert.Equal("harbour.example/News/1", IdentityKeys.Of(url, null, null, null).Url);

    [Theory]
    [InlineData("https://harbour.example/?id=2&lang=uk", "https://harbour.example/?lang=uk&id=2", true)]
    [InlineData("https://harbour.example/?id=2", "https://harbour.example/?id=3", false)]
    [InlineData("https://harbour.example/a", "https://harbour.example:8080/a", false)]
    [InlineData("https://harbour.example/a", "https://harbour.example/A", false)]
    public void Of_Parameters_TellPagesApart(string one, string other, bool same) =>
        Assert.Equal(same, IdentityKeys.Of(one, null, null, null).Url == IdentityKeys.Of(other, null, null, null).Url);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("news/1")]
    [InlineData("file:///etc/hosts")]
    [InlineData("javascript:alert(1)")]
    public void Of_NoWebAddress_HasNone(string? url) => Assert.Null(IdentityKeys.Of(url, null, null, null).Url);

    [Fact]
    public void Of_Title_IsComparedWithoutCaseAndSigns() =>
        Assert.Equal(
            IdentityKeys.Of(null, "Harbour Gazette", "Ferry sails: day 2", Day),
            IdentityKeys.Of(null, "HARBOUR GAZETTE", "FERRY SAILS — DAY 2", Day)
        );

    [Fact]
    public void Of_NoTitleOrNoDate_HasNoTitleKey()
    {
        Assert.Null(IdentityKeys.Of(null, "Harbour Gazette", null, Day).Title);
        Assert.Null(IdentityKeys.Of(null, "Harbour Gazette", "Ferry sails", null).Title);
    }
}
