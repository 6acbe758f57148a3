using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Articles;

/// <summary>Mints an article's address: its date and the first words of its title.</summary>
internal static class ArticleSlugs
{
    private const int WordsLength = 60;

    private static readonly Func<ArchiveDbContext, string, string, string, IAsyncEnumerable<string>> Taken =
        EF.CompileAsyncQuery(
            (ArchiveDbContext context, string stem, string first, string end) =>
                context
                    .Articles.Where(a => a.Slug == stem || (a.Slug.CompareTo(first) >= 0 && a.Slug.CompareTo(end) < 0))
                    .Select(a => a.Slug)
        );

    public static async Task<string> MintAsync(
        ArchiveDbContext context,
        RevisionContent content,
        CancellationToken cancellationToken
    )
    {
        string? date =
            content.Dating.Published?.ToString()
            ?? (content.Dating.Coverage is { } coverage ? new PartialDate(coverage.Last).ToString() : null);
        string words = Slug.Of(content.DisplayTitle, content.Language, WordsLength);
        string stem = string.Join('-', new[] { date, words.Length > 0 ? words : "article" }.OfType<string>());

        // The number goes on from those taken: 2,000 articles of one title would otherwise ask 2,000 times each.
        // A range, since LIKE would read the whole index: '.' is the sign after '-'.
        string first = stem + "-";
        string end = stem + ".";
        HashSet<string> slugs = [];
        await foreach (string taken in Taken(context, stem, first, end).WithCancellation(cancellationToken))
        {
            slugs.Add(taken);
        }

        string slug = stem;
        for (int number = 2; slugs.Contains(slug); number++)
        {
            slug = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}-{number}");
        }

        return slug;
    }
}
