using ConflictTracker.Core.Problems;

namespace ConflictTracker.Data.Verifying;

/// <summary>What can be wrong with an archive, each with its remedy.</summary>
internal static class ArchiveFindings
{
    private const string Rebuild = "Run verify --repair-index, which makes the index anew from the articles.";

    private const string RestoreBackup =
        "Restore the newest backup that is sound, and import again what came after it.";

    public static Problem OlderSchema(string migration) =>
        Error(
            "CT5001",
            $"The archive lacks the schema {migration}. Start the program once: it backs the archive up and brings it up to date."
        );

    public static Problem Damaged(string fault) =>
        Error("CT5002", $"SQLite finds the file damaged: {fault}. {RestoreBackup}");

    public static Problem BrokenReference(string table, string other, long rows) =>
        Error("CT5003", $"{rows} rows of {table} refer to rows of {other} that are not there. {RestoreBackup}");

    public static Problem ChangedOriginal(string sha256, string reason) =>
        Error("CT5004", $"The original {sha256} {reason}. {RestoreBackup}");

    public static Problem MissingOriginal(string slug, int revision) =>
        Error("CT5005", $"article/{slug}: the original of revision {revision} is missing. {RestoreBackup}");

    public static Problem UnreadableRevision(string slug, string reason) =>
        Error("CT5006", $"article/{slug}: its current revision cannot be read ({reason}). {RestoreBackup}");

    public static Problem WrongRows(string slug, string rows) =>
        Error("CT5007", $"article/{slug}: its {rows} differ from what the article says. {Rebuild}");

    public static Problem NotFound(string slug) =>
        Error("CT5008", $"article/{slug}: the search does not find it by its own words. {Rebuild}");

    public static Problem OrphanRows(string table, long rows) =>
        Error("CT5009", $"{rows} rows of {table} belong to no article that readers see. {Rebuild}");

    public static Problem WrongCounts(string counts, long rows) =>
        Error("CT5010", $"{rows} of the {counts} differ from what they count. {Rebuild}");

    private static Problem Error(string code, string message) => new(code, ProblemSeverity.Error, message);
}
