using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Web.Calendar;

namespace ConflictTracker.Web.Tests.Calendar;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("en", "Friday 20 December 2024")]
    [InlineData("uk", "Пʼятниця, 20 грудня 2024")]
    public void Full_InEachLanguage_NamesTheWeekday(string language, string text)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(text, DateText.Full(new DateOnly(2024, 12, 20)));
    }

    [Theory]
    [InlineData("2024-12-20", "2024-12-20", "20 Dec 2024")]
    [InlineData("2024-12-09", "2024-12-22", "9–22 Dec 2024")]
    [InlineData("2024-11-25", "2024-12-01", "25 Nov – 1 Dec 2024")]
    [InlineData("2024-12-30", "2025-01-03", "30 Dec 2024 – 3 Jan 2025")]
    public void Of_ASpan_SaysOnceWhatItsEndsShare(string first, string last, string text)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        Assert.Equal(text, DateText.Of(new DateSpan(DateOnly.Parse(first, null), DateOnly.Parse(last, null))));
    }
}
