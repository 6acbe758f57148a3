using ConflictTracker.Core.Search.Language;
using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>The tokens of facts: no word of a text holds a colon or a tilde, so that facts and words never meet.</summary>
internal static class FieldTokens
{
    public static string Whole(QueryField field, string value) =>
        $"{FieldNames.NameOf(field)}:{FieldNames.KeyOf(value)}";

    /// <summary>A token for each word, to be found side by side.</summary>
    public static string Words(QueryField field, string value) =>
        string.Join(' ', Tokenizer.Terms(value).Select(t => $"{FieldNames.NameOf(field)}~{t}"));
}
