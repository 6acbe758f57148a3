using System.Text.Json;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Reads of the blocks' JSON what passages are cut from, and steps over the rest.</summary>
internal static class BlockTexts
{
    /// <returns>Kinds and texts; nothing else of the blocks is set.</returns>
    public static IReadOnlyList<DocumentBlock> Read(ReadOnlySpan<byte> json)
    {
        List<DocumentBlock> blocks = [];
        Utf8JsonReader reader = new(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            blocks.Add(Block(ref reader));
        }

        return blocks;
    }

    private static DocumentBlock Block(ref Utf8JsonReader reader)
    {
        BlockKind kind = default;
        string text = "";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("text"u8))
            {
                reader.Read();
                text = reader.GetString() ?? "";
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                reader.Read();
                kind = Enum.Parse<BlockKind>(reader.GetString() ?? "", ignoreCase: true);
            }
            else
            {
                reader.Skip();
            }
        }

        return new DocumentBlock(kind, text, default);
    }
}
