using System.Globalization;
using System.IO.Compression;

namespace ConflictTracker.Web.Import;

/// <summary>What a zip must keep to before anything of it is unpacked.</summary>
internal static class ZipLimits
{
    /// <summary>How many times its packed size a large entry may unpack to. Prose reaches 10, repeated pages 100; the
    /// format's own end is 1,032.</summary>
    private const int MostTimes = 200;

    /// <summary>Below this, in bytes, an entry may be as dense as it likes.</summary>
    private const long Large = 1_000_000;

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

        return zip.Entries.Select(Complaint).FirstOrDefault(c => c is not null) ?? LengthComplaint(zip, limits);
    }

    private static string? Complaint(ZipArchiveEntry entry)
    {
        string name = ReportedPath.Of(entry.FullName);
        if (LeadsOutside(entry.FullName))
        {
            return $"It names a path outside itself, {name}. Pack the files again without it.";
        }

        return entry.Length > Large && entry.Length / MostTimes > entry.CompressedLength
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Its entry {name} unpacks to {entry.Length:N0} bytes, more than {MostTimes} times what it holds: it was made to fill memory. Leave that file out."
            )
            : null;
    }

    /// <summary>The lengths are what the zip states; <see cref="ZipSource"/> holds them to it.</summary>
    private static string? LengthComplaint(ZipArchive zip, ImportLimits limits)
    {
        long unpacked = 0;
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            if (entry.Length < 0 || entry.Length > limits.ZipBytes - unpacked)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"It unpacks to more than {limits.ZipBytes:N0} bytes, the limit. Split it, or raise ConflictTracker:Limits:ZipBytes."
                );
            }

            unpacked += entry.Length;
        }

        return null;
    }

    /// <summary>An absolute path, a drive, or a way up. A colon elsewhere is a letter like any other.</summary>
    private static bool LeadsOutside(string name) =>
        name is ['/' or '\\', ..]
        || (name is [var drive, ':', ..] && char.IsAsciiLetter(drive))
        || name.Split('/', '\\').Contains("..");
}
