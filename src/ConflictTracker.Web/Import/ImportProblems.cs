using System.Globalization;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Web.Import;

/// <summary>What can go wrong with a file before anybody reads it.</summary>
internal static class ImportProblems
{
    public static Problem NotFound(string path) =>
        Error("CT3001", $"{path} does not exist. Check the path; names are case-sensitive.");

    public static Problem Unreadable(string file, string reason) =>
        Error(
            "CT3002",
            $"{file} could not be opened: {reason} Check the file and its permissions, and import it again."
        );

    public static Problem Failed(string file) =>
        Error("CT3003", $"{file} could not be taken in because of a fault in the program. The log has the details.");

    public static Problem TooLarge(string file, long length, long limit) =>
        Error(
            "CT3004",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{file} has {length:N0} bytes; the limit is {limit:N0}. Split it, or raise ConflictTracker:Limits:FileBytes."
            )
        );

    public static Problem BadZip(string file, string reason) =>
        Error("CT3005", $"{file} cannot be unpacked: {reason} Nothing of it was imported.");

    public static Problem LinkedFolder(string path) =>
        Warning("CT3006", $"{path} is a link to a folder and was not followed. Name its folder to import it too.");

    public static Problem NestedZip(string path) =>
        Warning("CT3007", $"{path} is a zip within a zip and was left out. Unpack it and import it by itself.");

    public static Problem SameName(string path) =>
        Warning("CT3008", $"The zip holds {path} more than once. Each was read; look whether all are meant.");

    public static Problem NotUtf8(string file) =>
        Error(
            "CT3009",
            $"{file} has a name that is not UTF-8 and cannot be opened by it. Rename it, and import it again."
        );

    public static Problem UnreadableFolder(string folder, string reason) =>
        Error(
            "CT3010",
            $"The folder {folder} could not be listed: {reason} Check its permissions and the length of its path, and import it again."
        );

    private static Problem Warning(string code, string message) => new(code, ProblemSeverity.Warning, message);

    private static Problem Error(string code, string message) => new(code, ProblemSeverity.Error, message);
}
