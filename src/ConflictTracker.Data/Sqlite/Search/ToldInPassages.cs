using System.Text.Json;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Search;
using ConflictTracker.Data.Archive;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Adds to passages the events that they tell and the claims made in them. Of the others nothing but the quote
/// is read.</summary>
internal static class ToldInPassages
{
    private const string Events = """
        SELECT "Event" FROM events WHERE "ArticleId" = ?1 AND "Block" IN (?2, ?3, ?4) ORDER BY "Id"
        """;

    private const string Claims = """SELECT "Claim" FROM claims WHERE "ArticleId" = ?1 ORDER BY "Id" """;

    /// <param name="passages">Three at most, as a page shows them.</param>
    public static IReadOnlyList<MarkedPassage> Add(
        SqliteConnection connection,
        long article,
        IReadOnlyList<MarkedPassage> passages
    )
    {
        if (passages.Count == 0)
        {
            return passages;
        }

        long[] blocks = [.. passages.Select(p => (long)p.Block)];
        ILookup<MarkedPassage, ArticleEvent> events = Told<ArticleEvent>(
            new PreparedQuery(
                connection,
                Events,
                article,
                blocks[0],
                blocks.ElementAtOrDefault(1),
                blocks.ElementAtOrDefault(2)
            ),
            passages
        );
        ILookup<MarkedPassage, Claim> claims = Told<Claim>(new PreparedQuery(connection, Claims, article), passages);
        return [.. passages.Select(p => p with { Events = [.. events[p]], Claims = [.. claims[p]] })];
    }

    private static ILookup<MarkedPassage, T> Told<T>(PreparedQuery query, IReadOnlyList<MarkedPassage> passages)
    {
        using PreparedQuery rows = query;
        List<(MarkedPassage Passage, T Told)> told = [];
        while (rows.Read())
        {
            string quote = QuoteOf(rows.Bytes(0));
            if (passages.FirstOrDefault(p => Holds(p.Text.Text, quote)) is { } passage)
            {
                told.Add((passage, ArchiveJson.Read<T>(rows.Text(0))));
            }
        }

        return told.ToLookup(t => t.Passage, t => t.Told);
    }

    /// <summary>A passage may be cut out of the sentence that is quoted.</summary>
    private static bool Holds(string passage, string quote) =>
        quote.Length > 0
        && (passage.Contains(quote, StringComparison.Ordinal) || quote.Contains(passage, StringComparison.Ordinal));

    private static string QuoteOf(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isQuote = reader.ValueTextEquals("quote"u8);
            reader.Read();
            if (isQuote)
            {
                return reader.GetString() ?? "";
            }

            reader.Skip();
        }

        return "";
    }
}
