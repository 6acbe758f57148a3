using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Web.Account;
using ConflictTracker.Web.Articles;
using ConflictTracker.Web.Calendar;
using ConflictTracker.Web.Claims;
using ConflictTracker.Web.Crawlers;
using ConflictTracker.Web.Hosting;
using ConflictTracker.Web.Preferences;
using ConflictTracker.Web.Resources;
using ConflictTracker.Web.Search;
using ConflictTracker.Web.Timeline;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;

namespace ConflictTracker.Web.Reader;

/// <summary>What the pages need around them: languages, the cache, headers, the component routes.</summary>
public static class ReaderPages
{
    /// <summary>The languages of the interface; the first is the default.</summary>
    private static readonly CultureInfo[] Languages =
    [
        CultureInfo.GetCultureInfo("en"),
        CultureInfo.GetCultureInfo("uk"),
    ];

    public static IServiceCollection AddReaderPages(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(Words.T);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        // Before the framework's own, which only its own renderer fills: what stands first is taken.
        services.AddCascadingValue(s => s.GetRequiredService<IHttpContextAccessor>().HttpContext!);
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.RemovePersistedServices();
        ReaderPageInvoker.Register(services);
        services.AddScoped<AntiforgeryStateProvider, LazyAntiforgeryStateProvider>();
        services.AddPageCompression();
        services.AddOutputCache(options =>
        {
            options.SizeLimit = ReaderPageCache.SizeLimit;
            options.AddPolicy(ReaderPageCache.Name, new ReaderPageCache());
        });
        services.Configure<RequestLocalizationOptions>(ChooseLanguage);
        services.AddSingleton<HeldParts.Store>();
        services.AddScoped<HeldParts>();
        services.AddSingleton<DayWords>();
        services.AddSingleton<CountingSources>();
        services.AddSingleton<SideBook>();
        services.AddScoped(UrlsOf);
        services.AddScoped(s =>
            s.GetRequiredService<IHttpContextAccessor>().HttpContext is { } http
                ? ReaderChoices.Of(http.Request)
                : new ReaderChoices(null, IsCompact: false)
        );
        return services;
    }

    /// <summary>The outer part of the pipeline: headers, error pages, language. Sign-in, cache and antiforgery come
    /// after it.</summary>
    public static void UseReaderPages(this WebApplication app)
    {
        app.UseSitePlace();
        app.UseSecurityHeaders();
        app.UseNoIndex();
        app.UseHeadRequests();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.Use(AnswerFormsBare);
        // Said here, since the default comes before all of this, when the path still holds the path base.
        app.UseRouting();
        app.UseRequestLocalization();
        app.UseAccounts();
        app.UseOutputCache();
        app.UsePageCompression();
        app.UseAntiforgery();
    }

    /// <summary>Errors of forms get no page: it would be rendered from a POST whose token was just found wrong, and fail
    /// itself.</summary>
    private static Task AnswerFormsBare(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        }

        return next(context);
    }

    public static void MapReaderPages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapPreferences();
        app.MapDayRedirects();
        app.MapOriginals();
        app.MapRobots();
        app.MapSitemaps();
        app.MapSearchFeeds();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }

    /// <summary>By the address (<c>lang=uk</c>), else by the cookie of an editor who chose, else by what the browser asks
    /// for.</summary>
    private static void ChooseLanguage(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(Languages[0]);
        options.SupportedCultures = Languages;
        options.SupportedUICultures = Languages;
        options.ApplyCurrentCultureToResponseHeaders = true;
        options.RequestCultureProviders =
        [
            new QueryStringRequestCultureProvider { QueryStringKey = "lang", UIQueryStringKey = "lang" },
            new CustomRequestCultureProvider(http =>
                Task.FromResult(
                    ReaderChoices.Of(http.Request).Language is { } chosen ? new ProviderCultureResult(chosen) : null
                )
            ),
            new AcceptLanguageHeaderRequestCultureProvider(),
        ];
    }

    private static SiteUrls UrlsOf(IServiceProvider services)
    {
        var navigation = services.GetRequiredService<NavigationManager>();
        return new SiteUrls(services.GetRequiredService<ConflictCalendar>(), navigation.BaseUri, navigation.Uri);
    }
}
