using System.Security.Cryptography;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Verifying;

/// <summary>Hashes every original again, one at a time, and asks each revision for its own.</summary>
internal static class OriginalVerifier
{
    public static async Task<IReadOnlyList<Problem>> CheckAsync(
        ArchiveDbContext context,
        CancellationToken cancellationToken
    )
    {
        List<Problem> findings = [];
        await foreach (OriginalRow row in context.Originals.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (FaultOf(row) is { } fault)
            {
                findings.Add(ArchiveFindings.ChangedOriginal(row.Sha256, fault));
            }
        }

        var missing = await context
            .Revisions.Where(r => !context.Originals.Any(o => o.Sha256 == r.Sha256))
            .Join(context.Articles, r => r.ArticleId, a => a.Id, (r, a) => new { a.Slug, r.Number })
            .ToListAsync(cancellationToken);
        findings.AddRange(missing.Select(m => ArchiveFindings.MissingOriginal(m.Slug, m.Number)));
        return findings;
    }

    private static string? FaultOf(OriginalRow row)
    {
        try
        {
            byte[] bytes = OriginalBytes.Of(row);
            string hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            return hash == row.Sha256 && bytes.Length == row.Length ? null : $"holds other bytes, of SHA-256 {hash}";
        }
        catch (Exception e) when (e is InvalidDataException or OverflowException or OutOfMemoryException)
        {
            return "cannot be unpacked";
        }
    }
}
