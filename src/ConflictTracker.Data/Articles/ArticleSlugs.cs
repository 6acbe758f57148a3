using System.Data.Common;
using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Sqlite;

namespace ConflictTracker.Data.Articles;

/// <summary>Mints an article's address: its date and the first words of its title.</summary>
internal static class ArticleSlugs
{
    private const int WordsLength = 60;

    public static string Mint(DbTransaction transaction, RevisionContent content)
    {
        string? date =
            content.Dating.Published?.ToString()
            ?? (content.Dating.Coverage is { } coverage ? new PartialDate(coverage.Last).ToString() : null);
        string words = Slug.Of(content.DisplayTitle, content.Language, WordsLength);
        string stem = string.Join('-', new[] { date, words.Length > 0 ? words : "article" }.OfType<string>());

        // The number goes on from those taken: 2,000 articles of one title would otherwise ask 2,000 times each.
        HashSet<string> taken = [.. new KnownArticles(transaction).Slugs(stem)];
        string slug = stem;
        for (int number = 2; taken.Contains(slug); number++)
        {
            slug = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        }

        return slug;
    }
}
