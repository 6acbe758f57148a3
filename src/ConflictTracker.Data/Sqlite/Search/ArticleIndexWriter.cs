using System.Buffers.Binary;
using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Data.Search;
using Microsoft.Data.Sqlite;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Writes index rows on an open connection, in whatever transaction it has.</summary>
internal sealed class ArticleIndexWriter(SqliteConnection connection)
{
    public void Put(IndexedArticle article)
    {
        DateSpan? covered = article.Coverage ?? article.Published?.Span;
        long? held = KeyOf(article.Id);
        long key = held is { } same && RowKey.DayOf(same) == covered?.Last ? same : NextKey(covered?.Last);
        if (held is { } old)
        {
            Delete(old);
        }

        ArticleColumns columns = new(article);
        AddRow(key, article, covered);
        AddText(key, columns);
        AddWords(columns.Words);
    }

    public void Remove(long article)
    {
        if (KeyOf(article) is { } key)
        {
            Delete(key);
        }
    }

    private long? KeyOf(long article)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """SELECT "Key" FROM search_rows WHERE "ArticleId" = $article""";
        command.Parameters.AddWithValue("$article", article);
        return (long?)command.ExecuteScalar();
    }

    private long NextKey(DateOnly? day)
    {
        (long first, long last) = RowKey.RangeOf(day);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """SELECT MAX("Key") FROM search_rows WHERE "Key" BETWEEN $first AND $last""";
        command.Parameters.AddWithValue("$first", first);
        command.Parameters.AddWithValue("$last", last);
        return command.ExecuteScalar() is long highest ? highest + 1 : first;
    }

    private void Delete(long key)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            DELETE FROM search_text WHERE rowid = $key;
            DELETE FROM search_rows WHERE "Key" = $key;
            """;
        command.Parameters.AddWithValue("$key", key);
        command.ExecuteNonQuery();
    }

    private void AddRow(long key, IndexedArticle article, DateSpan? covered)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO search_rows ("Key", "ArticleId", "FirstDay", "LastDay", "Length",
                "PublishedFirst", "PublishedLast", "ImportedDay", "Facets")
            VALUES ($key, $article, $first, $last, $length, $publishedFirst, $publishedLast, $imported, $facets)
            """;
        command.Parameters.AddWithValue("$key", key);
        command.Parameters.AddWithValue("$article", article.Id);
        command.Parameters.AddWithValue("$first", OrNull(covered?.First.DayNumber));
        command.Parameters.AddWithValue("$last", OrNull(covered?.Last.DayNumber));
        command.Parameters.AddWithValue("$length", OrNull(covered?.Length));
        command.Parameters.AddWithValue("$publishedFirst", OrNull(article.Published?.First.DayNumber));
        command.Parameters.AddWithValue("$publishedLast", OrNull(article.Published?.Last.DayNumber));
        command.Parameters.AddWithValue("$imported", DateOnly.FromDateTime(article.ImportedAt.UtcDateTime).DayNumber);
        command.Parameters.AddWithValue("$facets", FacetIds(article));
        command.ExecuteNonQuery();
    }

    private static object OrNull(int? value) => value is { } number ? number : DBNull.Value;

    private byte[] FacetIds(IndexedArticle article)
    {
        IReadOnlyList<IndexedFacet> facets = ArticleFacts.Facets(article);
        byte[] ids = new byte[facets.Count * sizeof(int)];
        for (int i = 0; i < facets.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(ids.AsSpan(i * sizeof(int)), FacetId(facets[i]));
        }

        return ids;
    }

    private int FacetId(IndexedFacet facet)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO search_facets ("Id", "Facet", "Value", "Label")
            SELECT (COALESCE(MAX("Id"), 0) / 16 + 1) * 16 + $facet, $facet, $value, $label FROM search_facets
            WHERE TRUE ON CONFLICT DO NOTHING;
            SELECT "Id" FROM search_facets WHERE "Facet" = $facet AND "Value" = $value;
            """;
        command.Parameters.AddWithValue("$facet", facet.Facet);
        command.Parameters.AddWithValue("$value", facet.Value);
        command.Parameters.AddWithValue("$label", facet.Label);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private void AddText(long key, ArticleColumns columns)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO search_text (rowid, title, text, lead, exact_title, exact_text, keys)
            VALUES ($key, $title, $text, $lead, $exactTitle, $exactText, $keys)
            """;
        command.Parameters.AddWithValue("$key", key);
        command.Parameters.AddWithValue("$title", columns.Title);
        command.Parameters.AddWithValue("$text", columns.Text);
        command.Parameters.AddWithValue("$lead", columns.Lead);
        command.Parameters.AddWithValue("$exactTitle", columns.ExactTitle);
        command.Parameters.AddWithValue("$exactText", columns.ExactText);
        command.Parameters.AddWithValue("$keys", columns.Keys);
        command.ExecuteNonQuery();
    }

    private void AddWords(IReadOnlyCollection<string> words)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """INSERT INTO search_words ("Word") VALUES ($word) ON CONFLICT DO NOTHING""";
        SqliteParameter parameter = command.Parameters.Add("$word", SqliteType.Text);
        foreach (string word in words)
        {
            parameter.Value = word;
            command.ExecuteNonQuery();
        }
    }
}
