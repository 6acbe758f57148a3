using System.Globalization;
using Bunit;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Parsing.Conflicts;
using ConflictTracker.Web.Calendar;
using ConflictTracker.Web.Claims;
using ConflictTracker.Web.Preferences;
using ConflictTracker.Web.Resources;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests;

/// <summary>What reader components need around them: the home conflict, its clock on 20 December 2024, addresses,
/// words.</summary>
public abstract class ReaderContext : BunitContext
{
    protected static readonly ConflictCalendar Calendar = ConflictCatalog.Load().Home("ru-ua");

    protected ReaderContext()
    {
        Speak("en");
        Services.AddSingleton(Words.T);
        Services.AddSingleton(Calendar);
        Services.AddSingleton(new ConflictClock(Calendar, new StoppedTime("2024-12-20T12:00:00Z")));
        Services.AddSingleton<DayWords>();
        Services.AddSingleton(new SideBook(ConflictCatalog.Load(), Calendar));
        Services.AddSingleton(new ReaderChoices(null, IsCompact: false));
        VisitFrom("/");
    }

    protected static SiteUrls Urls => UrlsAt("/");

    protected DayWords Days => Services.GetRequiredService<DayWords>();

    protected SideBook Sides => Services.GetRequiredService<SideBook>();

    /// <summary>The language that the reader asked for.</summary>
    protected static void Speak(string language) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    /// <summary>The address of the page that the component stands on.</summary>
    protected void VisitFrom(string pathAndQuery) => Services.AddSingleton(UrlsAt(pathAndQuery));

    internal static SiteUrls UrlsAt(string pathAndQuery) =>
        new(Calendar, "https://archive.example/", "https://archive.example" + pathAndQuery);
}
