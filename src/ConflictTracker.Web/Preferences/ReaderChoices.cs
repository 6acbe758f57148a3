namespace ConflictTracker.Web.Preferences;

/// <summary>How somebody wants pages to look: from the address, else from the one opt-in cookie, else the defaults.</summary>
/// <param name="Theme">Null follows the system.</param>
/// <param name="Language">As editors choose it, <c>uk</c>; null follows the address and the browser.</param>
public sealed record ReaderChoices(Theme? Theme, bool IsCompact, string? Language = null)
{
    /// <summary>The only cookie that a reader can have; pages that it changes are not cached.</summary>
    public const string Cookie = "preferences";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary>As <c>data-theme</c>; null leaves the attribute out.</summary>
    public string? ThemeName =>
        Theme switch
        {
            Preferences.Theme.Dark => "dark",
            Preferences.Theme.Light => "light",
            _ => null,
        };

    public string? DensityName => IsCompact ? "compact" : null;

    public static ReaderChoices Of(HttpRequest request)
    {
        string[] kept = request.Cookies[Cookie]?.Split('.') ?? [];
        return new ReaderChoices(
            ReadTheme(kept.FirstOrDefault()),
            request.Query["density"].ToString() switch
            {
                "compact" => true,
                "full" => false,
                _ => kept.Contains("compact"),
            },
            ReadLanguage(kept.ElementAtOrDefault(2))
        );
    }

    public static Theme? ReadTheme(string? name) =>
        name switch
        {
            "dark" => Preferences.Theme.Dark,
            "light" => Preferences.Theme.Light,
            _ => null,
        };

    /// <summary>A language of the interface, or null.</summary>
    public static string? ReadLanguage(string? name) => name is "en" or "uk" ? name : null;

    /// <summary>Keeps the choices, or forgets the cookie when they are the defaults.</summary>
    public void Keep(HttpResponse response)
    {
        var options = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Kept,
            Path = response.HttpContext.Request.PathBase + "/",
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
        };
        if (Theme is null && !IsCompact && Language is null)
        {
            response.Cookies.Delete(Cookie, options);
        }
        else
        {
            string[] kept =
            [
                ThemeName ?? "system",
                DensityName ?? "full",
                .. Language is null ? (string[])[] : [Language],
            ];
            response.Cookies.Append(Cookie, string.Join('.', kept), options);
        }
    }
}
