using System.Globalization;
using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Problems;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Web.Import;

namespace ConflictTracker.Web.Commands;

/// <summary>What <c>inspect</c> prints for people.</summary>
internal static class InspectText
{
    public static string Lines(ImportItem item, ReadingResult result)
    {
        var lines = new StringBuilder();
        lines.AppendLine(item.Path);
        if (result.Draft is { } draft)
        {
            Understood(lines, draft);
        }

        foreach (Problem problem in result.Problems)
        {
            Row(
                lines,
                problem.Severity == ProblemSeverity.Error ? "error" : "warning",
                $"{problem.Code} {problem.Message}"
            );
        }

        return lines.ToString();
    }

    private static void Understood(StringBuilder lines, ArticleDraft draft)
    {
        DatingVerdict dating = draft.Dating;
        Row(lines, "title", draft.Title ?? $"(untitled) {draft.DisplayTitle}");
        Row(lines, "source", draft.SourceName ?? "unknown");
        Row(lines, "language", draft.Language ?? "unknown");
        Row(lines, "conflict", draft.Conflict ?? "none named");
        Row(lines, "published", dating.Published?.ToString() ?? "not said");
        Row(lines, "covers", dating.Coverage?.ToString() ?? "not said");
        Row(
            lines,
            "days",
            dating.Days.Count == 0
                ? "none"
                : string.Join(
                    ", ",
                    dating.Days.Select(d => d.From == d.To ? $"{d.Clock} {d.From}" : $"{d.Clock} {d.From}-{d.To}")
                )
        );
        Row(lines, "standing", dating.Standing.ToString().ToLowerInvariant());
        Row(lines, "because", dating.Because);
        foreach (WeighedCue cue in dating.Cues)
        {
            Row(
                lines,
                $"cue {cue.Number}",
                $"{cue.Role.ToString().ToLowerInvariant()}: “{cue.Cue.Text}” {cue.Reason}".TrimEnd()
            );
        }

        Row(
            lines,
            "found",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{draft.Document.Blocks.Count} blocks, {draft.Events.Count} events, {draft.Claims.Count} claims, {draft.Mentions.Count} names"
            )
        );
    }

    private static void Row(StringBuilder lines, string name, string value) =>
        lines.Append("  ").Append(name.PadRight(10)).AppendLine(value);
}
