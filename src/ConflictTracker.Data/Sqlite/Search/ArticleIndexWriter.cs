using System.Buffers.Binary;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Data.Search;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>Writes index rows in the transaction of its statements.</summary>
internal sealed class ArticleIndexWriter(KeptStatements statements)
{
    private const string RowOf = """SELECT "Key" FROM search_rows WHERE "ArticleId" = ?1;""";

    private const string LastKey = """SELECT MAX("Key") FROM search_rows WHERE "Key" BETWEEN ?1 AND ?2;""";

    private const string AddRow = """
        INSERT INTO search_rows ("Key", "ArticleId", "FirstDay", "LastDay", "Length",
            "PublishedFirst", "PublishedLast", "ImportedDay", "Facets")
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
        """;

    private const string AddText = """
        INSERT INTO search_text (rowid, title, text, lead, exact_title, exact_text, keys)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
        """;

    private const string AddWord = """INSERT INTO search_words ("Word") VALUES (?1) ON CONFLICT DO NOTHING;""";

    private const string FacetOf = """SELECT "Id" FROM search_facets WHERE "Facet" = ?1 AND "Value" = ?2;""";

    private const string AddFacet = """
        INSERT INTO search_facets ("Id", "Facet", "Value", "Label")
        SELECT (COALESCE(MAX("Id"), 0) / 16 + 1) * 16 + ?1, ?1, ?2, ?3 FROM search_facets;
        """;

    private readonly Dictionary<(int Facet, string Value), int> _facets = [];

    /// <summary>Texts are put in by their keys: one that stands before the last makes FTS5 write out what it gathered,
    /// and each such piece is merged with the others later.</summary>
    public void Put(IEnumerable<IndexedArticle> articles)
    {
        KnownStems stems = new();
        List<(long Key, ArticleColumns Columns)> texts =
        [
            .. articles.Select(article => (Place(article), new ArticleColumns(article, stems))).OrderBy(t => t.Item1),
        ];
        foreach ((long key, ArticleColumns columns) in texts)
        {
            statements[AddText]
                .Run(
                    key,
                    columns.Title,
                    columns.Text,
                    columns.Lead,
                    columns.ExactTitle,
                    columns.ExactText,
                    columns.Keys
                );
        }

        foreach (string word in texts.SelectMany(t => t.Columns.Words).Distinct().Order(StringComparer.Ordinal))
        {
            statements[AddWord].Run(word);
        }
    }

    public void Remove(long article)
    {
        if (KeyOf(article) is { } key)
        {
            Delete(key);
        }
    }

    /// <returns>The key of the article's row, which is written.</returns>
    private long Place(IndexedArticle article)
    {
        DateSpan? covered = article.Coverage ?? article.Published?.Span;
        long? held = KeyOf(article.Id);
        long key = held is { } same && RowKey.DayOf(same) == covered?.Last ? same : NextKey(covered?.Last);
        if (held is { } old)
        {
            Delete(old);
        }

        statements[AddRow]
            .Run(
                key,
                article.Id,
                covered?.First.DayNumber,
                covered?.Last.DayNumber,
                covered?.Length,
                article.Published?.First.DayNumber,
                article.Published?.Last.DayNumber,
                DateOnly.FromDateTime(article.ImportedAt.UtcDateTime).DayNumber,
                FacetIds(article)
            );
        return key;
    }

    private long? KeyOf(long article) => statements[RowOf].Number(article);

    private long NextKey(DateOnly? day)
    {
        (long first, long last) = RowKey.RangeOf(day);
        return statements[LastKey].Number(first, last) is { } highest ? highest + 1 : first;
    }

    private void Delete(long key)
    {
        statements["DELETE FROM search_text WHERE rowid = ?1;"].Run(key);
        statements["""DELETE FROM search_rows WHERE "Key" = ?1;"""].Run(key);
    }

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
        if (!_facets.TryGetValue((facet.Facet, facet.Value), out int id))
        {
            id = (int)(
                statements[FacetOf].Number(facet.Facet, facet.Value)
                ?? statements[AddFacet].Insert(facet.Facet, facet.Value, facet.Label)
            );
            _facets.Add((facet.Facet, facet.Value), id);
        }

        return id;
    }
}
