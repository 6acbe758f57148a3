using ConflictTracker.Core.Timeline;
using ConflictTracker.Web.Timeline;

namespace ConflictTracker.Web.Tests.Timeline;

public class OpenAddressTests
{
    [Theory]
    [InlineData("/search?q=port", "suspilne")]
    [InlineData("/search?q=source%3D~%26source%3D~", "a&b=c")]
    [InlineData("/search?q=port&source=dsns", "Київ")]
    public void Is_the_address_that_would_be_written_with_the_value(string before, string value)
    {
        string Write(string key) => $"{before}&source={Uri.EscapeDataString(key)}&tag=opinion";

        Assert.Equal(Write(value), new OpenAddress("source=", Write).With(value), ignoreCase: true);
    }

    [Fact]
    public void Leaves_the_last_of_several_values_open()
    {
        TimelineFilter filter = TimelineFilter.All.Include("source", "dsns").Include("source", "suspilne");

        string Write(string key) =>
            "/?" + string.Join('&', filter.Include("source", key).Source.In.Select(s => $"source={s}"));

        Assert.Equal("/?source=dsns&source=suspilne&source=ucmc", new OpenAddress("source=", Write).With("ucmc"));
    }
}
