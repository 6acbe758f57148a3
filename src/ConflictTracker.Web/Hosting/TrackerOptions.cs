using System.ComponentModel.DataAnnotations;

namespace ConflictTracker.Web.Hosting;

/// <summary>
/// The settings of one archive: section <c>ConflictTracker</c> of appsettings, environment
/// <c>ConflictTracker__*</c>, or flags. Every key stands in docs/OPERATIONS.md.
/// </summary>
public sealed class TrackerOptions
{
    public const string Section = "ConflictTracker";

    /// <summary>The folder of everything that the archive keeps: database, keys, backups.</summary>
    [Required(ErrorMessage = "ConflictTracker:Home is empty. Name the folder in which the archive lives.")]
    public string Home { get; set; } =
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "ConflictTracker"
        );

    /// <summary>Whether the first start fills an empty archive with the sample articles.</summary>
    public bool SampleArchive { get; set; } = true;

    /// <summary>Whether search engines are asked to leave the whole archive out.</summary>
    public bool NoIndex { get; set; }

    /// <summary>The id of the conflict whose days the archive counts: one of data/conflicts.</summary>
    [Required(ErrorMessage = "ConflictTracker:HomeConflict is empty. Name one of the known conflicts, such as ru-ua.")]
    public string HomeConflict { get; set; } = "ru-ua";
}
