namespace ConflictTracker.Web.Import;

/// <summary>What the archive takes in at most: section <c>ConflictTracker:Limits</c>.</summary>
public sealed class ImportLimits
{
    public const string Section = "ConflictTracker:Limits";

    /// <summary>The largest file, in bytes.</summary>
    public long FileBytes { get; set; } = 10_000_000;

    /// <summary>The most files in one upload; the command line takes any number.</summary>
    public int UploadFiles { get; set; } = 200;

    /// <summary>The most bytes in one upload.</summary>
    public long UploadBytes { get; set; } = 100_000_000;

    /// <summary>The most entries in a zip.</summary>
    public int ZipEntries { get; set; } = 20_000;

    /// <summary>The most bytes that a zip may unpack to.</summary>
    public long ZipBytes { get; set; } = 500_000_000;

    public bool AreAllPositive => FileBytes > 0 && UploadFiles > 0 && UploadBytes > 0 && ZipEntries > 0 && ZipBytes > 0;
}
