using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConflictTracker.Core.Problems;

namespace ConflictTracker.Web.Commands;

/// <summary>JSON as verbs print it, one object a line.</summary>
internal static class CommandJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // The output is read by programs and people, never put into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Line(object value) => JsonSerializer.Serialize(value, Options);

    public static object ProblemOf(Problem problem) =>
        new
        {
            code = problem.Code,
            severity = problem.Severity,
            message = problem.Message,
            line = problem.Line,
        };
}
