using System.Globalization;
using System.IO.Compression;

namespace ConflictTracker.Web.Import;

/// <summary>What a zip must keep to before anything of it is unpacked.</summary>
internal static class ZipLimits
{
    /// <summary>Why the zip is refused, as a sentence, or null. Nothing is ever written to the paths that a zip names, but
    /// one that names paths outside itself was made to harm.</summary>
    public static string? Complaint(ZipArchive zip, ImportLimits limits)
    {
        if (zip.Entries.Count > limits.ZipEntries)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"It holds {zip.Entries.Count:N0} entries; the limit is {limits.ZipEntries:N0}. Split it, or raise ConflictTracker:Limits:ZipEntries."
            );
        }

        long unpacked = zip.Entries.Sum(e => e.Length);
        if (unpacked > limits.ZipBytes)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"It unpacks to {unpacked:N0} bytes; the limit is {limits.ZipBytes:N0}. Split it, or raise ConflictTracker:Limits:ZipBytes."
            );
        }

        string? outside = zip
            .Entries.Select(e => e.FullName)
            .FirstOrDefault(name =>
                name.StartsWith('/')
                || name.Contains(':', StringComparison.Ordinal)
                || name.Split('/', '\\').Contains("..")
            );
        return outside is null ? null : $"It names a path outside itself, {outside}. Pack the files again without it.";
    }
}
