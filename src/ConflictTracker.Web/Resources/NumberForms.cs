using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ConflictTracker.Web.Resources;

/// <summary>Words that change with a number: "1 article", "4 articles", "5 статей".</summary>
public static class NumberForms
{
    /// <param name="noun">The key before the form: <c>articles</c> for <c>articles.one</c>, <c>articles.other</c>…</param>
    public static string Count(this IStringLocalizer words, string noun, int number) =>
        words[$"{noun}.{FormOf(number)}", number.ToString("N0", CultureInfo.CurrentCulture)];

    /// <summary>Unicode's plural categories of English and Ukrainian.</summary>
    private static string FormOf(int number)
    {
        if (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "uk")
        {
            return number == 1 ? "one" : "other";
        }

        int tens = number % 100;
        return (number % 10) switch
        {
            1 when tens != 11 => "one",
            2 or 3 or 4 when tens is < 12 or > 14 => "few",
            _ => "many",
        };
    }
}
