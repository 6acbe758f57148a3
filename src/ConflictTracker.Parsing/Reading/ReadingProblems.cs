using System.Globalization;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Everything that can be wrong with a file as a file, each with its remedy. docs/FORMATS.md lists the codes.</summary>
internal static class ReadingProblems
{
    public static Problem UnknownFormat(string fileName, string endings) =>
        Error("CT1000", $"{fileName} is of no known format. Files that can be read end in {endings}.");

    public static Problem Empty(string fileName) =>
        Error("CT1001", $"{fileName} is empty. Save the article into it and import it again.");

    public static Problem TooLarge(string fileName, long bytes, long limit) =>
        Error(
            "CT1002",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{fileName} has {bytes:N0} bytes; the limit is {limit:N0}. Split it into one file for each article, or raise the limit."
            )
        );

    public static Problem Binary(string fileName, string looksLike) =>
        Error(
            "CT1003",
            $"{fileName} is not text: it looks like {looksLike}. Export the article as .txt, .md or .html and import that."
        );

    public static Problem Truncated(string fileName) =>
        Error(
            "CT1004",
            $"{fileName} ends in the middle of a character: it was cut off. Copy the file again from where it came."
        );

    public static Problem InvalidUtf8(string fileName, int line) =>
        Error(
            "CT1005",
            $"{fileName} is UTF-8 but has a broken character in line {line}. Mend that line, or save the file as UTF-8 again.",
            line
        );

    public static Problem GuessedEncoding(string fileName, string encoding) =>
        Warning(
            "CT1006",
            $"{fileName} is not UTF-8; it was read as {encoding} by its letters. If words look wrong, save it as UTF-8 and import it again."
        );

    public static Problem NoText(string fileName) =>
        Error("CT1007", $"{fileName} holds no text. Check that the article's body was saved with it.");

    public static Problem UnreadableFrontMatter(string fileName, int line) =>
        Warning(
            "CT1008",
            $"The front matter of {fileName} is not valid YAML (line {line}) and was left unread. Mend it between the two lines ---.",
            line
        );

    public static Problem UnreadableSidecar(string fileName) =>
        Warning(
            "CT1009",
            $"The sidecar of {fileName} is not a JSON object and was left unread. It holds url, source, published, title and tags."
        );

    public static Problem TooDeep(string fileName, int limit) =>
        Error(
            "CT1010",
            $"{fileName} nests its markup more than {limit} levels deep, which no article does. Save the article's text alone."
        );

    public static Problem BrokenDocument(string fileName) =>
        Error("CT1011", $"{fileName} is damaged and cannot be opened. Save it again, or export its text as .txt.");

    public static Problem EntangledMarkdown(string fileName) =>
        Warning(
            "CT1012",
            $"The Markdown of {fileName} is too entangled to be read as such and was read as plain text. Check its headings and lists."
        );

    private static Problem Error(string code, string message, int? line = null) =>
        new(code, ProblemSeverity.Error, message, line);

    private static Problem Warning(string code, string message, int? line = null) =>
        new(code, ProblemSeverity.Warning, message, line);
}
