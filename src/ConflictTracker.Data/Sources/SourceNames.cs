using ConflictTracker.Core.Import;
using ConflictTracker.Core.Sources;
using ConflictTracker.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Sources;

/// <summary>Finds a publisher by its name, or enters it.</summary>
internal static class SourceNames
{
    /// <summary>How the made-up publishers of the sample archive are named: "Sample Weekly".</summary>
    private const string SamplePrefix = "Sample ";

    private static readonly Func<ArchiveDbContext, string, CancellationToken, Task<SourceRow?>> OfSlug =
        EF.CompileAsyncQuery(
            (ArchiveDbContext context, string slug, CancellationToken _) =>
                context.Sources.FirstOrDefault(s => s.Slug == slug)
        );

    public static SourceName? Of(SourceRow? row) =>
        row is null ? null : new SourceName(row.Slug, row.Name, row.IsSample);

    public static async Task<SourceRow?> FindOrAddAsync(
        ArchiveDbContext context,
        string? name,
        CancellationToken cancellationToken
    )
    {
        // A name of signs alone names nobody.
        string slug = Slug.Of(name ?? "", maxLength: 80);
        if (name is null || slug.Length == 0)
        {
            return null;
        }

        // An import names the same few again and again.
        SourceRow? known =
            context.Sources.Local.FindEntry(nameof(SourceRow.Slug), slug)?.Entity
            ?? await OfSlug(context, slug, cancellationToken);
        if (known is null)
        {
            known = new SourceRow
            {
                Slug = slug,
                Name = name,
                IsSample = name.StartsWith(SamplePrefix, StringComparison.Ordinal),
            };
            context.Sources.Add(known);
            await context.SaveChangesAsync(cancellationToken);
        }

        return known;
    }
}
