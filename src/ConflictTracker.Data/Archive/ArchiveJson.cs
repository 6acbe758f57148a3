using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Data.Archive;

/// <summary>
/// The JSON of the archive's columns. Enums are written by name and days as ISO text, so that the columns can be read
/// without this program; what a later version drops from a record is ignored when an old row is read.
/// </summary>
internal static class ArchiveJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // The text is never put into HTML as it is: Cyrillic stays readable and half as long.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new WarDayJson(),
            new DateSpanJson(),
            new PartialDateJson(),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options)
        ?? throw new JsonException($"The archive holds no {typeof(T).Name} where one belongs.");

    private sealed class WarDayJson : JsonConverter<WarDay>
    {
        public override WarDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, WarDay value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.Number);
    }

    private sealed class DateSpanJson : JsonConverter<DateSpan>
    {
        public override DateSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            string[] ends = (reader.GetString() ?? "").Split('/');
            return new DateSpan(Day(ends[0]), Day(ends[^1]));
        }

        public override void Write(Utf8JsonWriter writer, DateSpan value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());

        private static DateOnly Day(string text) =>
            DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class PartialDateJson : JsonConverter<PartialDate>
    {
        public override PartialDate Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            PartialDate.TryParse(reader.GetString(), out PartialDate date)
                ? date
                : throw new JsonException("The archive holds something else where a date belongs.");

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
