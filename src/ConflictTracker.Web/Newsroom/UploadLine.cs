using ConflictTracker.Core.Import;

namespace ConflictTracker.Web.Newsroom;

/// <summary>One chosen file as the upload shows it, until it has an outcome.</summary>
public sealed class UploadLine(string name, long length)
{
    public string Name { get; } = name;

    /// <summary>In bytes.</summary>
    public long Length { get; } = length;

    /// <summary>Its bytes have come to the server.</summary>
    public bool HasArrived { get; set; }

    public ImportOutcome? Outcome { get; set; }
}
