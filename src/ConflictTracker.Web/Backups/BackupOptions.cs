using System.Globalization;

namespace ConflictTracker.Web.Backups;

/// <summary>The backups that a server makes by itself: section <c>ConflictTracker:Backup</c>.</summary>
public sealed class BackupOptions
{
    public const string Section = "ConflictTracker:Backup";

    /// <summary>Whether the server backs the archive up every night.</summary>
    public bool Nightly { get; set; } = true;

    /// <summary>The time of day, by the machine's clock: <c>HH:mm</c>.</summary>
    public string At { get; set; } = "03:30";

    /// <summary>Where the backups are kept; null for <c>backups</c> under the archive's home.</summary>
    public string? Folder { get; set; }

    /// <summary>How many of the newest are kept.</summary>
    public int Daily { get; set; } = 7;

    /// <summary>Of how many weeks before those the newest is kept.</summary>
    public int Weekly { get; set; } = 4;

    /// <summary>Null when <see cref="At"/> is no time of day.</summary>
    public TimeOnly? Time =>
        TimeOnly.TryParseExact(At, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time)
            ? time
            : null;
}
