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
    private const string Events = """SELECT "Event" FROM events WHERE "ArticleId" = ?1 ORDER BY "Id" """;

    private const string Claims = """SELECT "Claim" FROM claims WHERE "ArticleId" = ?1 ORDER BY "Id" """;

    public static IReadOnlyList<MarkedPassage> Add(
        SqliteConnection connection,
        FoundArticle article,
        IReadOnlyList<MarkedPassage> passages
    )
    {
        if (passages.Count == 0)
        {
            return passages;
        }

        long id = article.Summary.Id;
        article.Told ??= [.. Read(connection, Events, id, false), .. Read(connection, Claims, id, true)];
        List<ArticleEvent>[] events = [.. passages.Select(_ => new List<ArticleEvent>())];
        List<Claim>[] claims = [.. passages.Select(_ => new List<Claim>())];
        foreach (ToldRow told in article.Told)
        {
            int passage = IndexOf(passages, told.Quote);
            if (passage >= 0 && told.IsClaim)
            {
                claims[passage].Add(ArchiveJson.Read<Claim>(told.Json));
            }
            else if (passage >= 0)
            {
                events[passage].Add(ArchiveJson.Read<ArticleEvent>(told.Json));
            }
        }

        return [.. passages.Select((p, i) => p with { Events = events[i], Claims = claims[i] })];
    }

    private static List<ToldRow> Read(SqliteConnection connection, string sql, long article, bool isClaim)
    {
        List<ToldRow> told = [];
        using PreparedQuery rows = new(connection, sql, article);
        while (rows.Read())
        {
            if (QuoteOf(rows.Bytes(0)) is { Length: > 0 } quote)
            {
                told.Add(new ToldRow(isClaim, quote, rows.Text(0)));
            }
        }

        return told;
    }

    /// <summary>The first passage that the quote stands in: it may be cut out of the sentence that is quoted.</summary>
    private static int IndexOf(IReadOnlyList<MarkedPassage> passages, string quote)
    {
        for (int i = 0; i < passages.Count; i++)
        {
            string passage = passages[i].Text.Text;
            if (passage.Contains(quote, StringComparison.Ordinal) || quote.Contains(passage, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

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
