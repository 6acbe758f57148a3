namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>The index's tables. All can be made anew from the current revisions of the published articles.</summary>
internal static class SearchSchema
{
    /// <summary>
    /// search_rows: where each article stands, its dates as day numbers, its facets as four-byte ids.
    /// search_facets: what those ids mean; the lowest four bits tell the facet.
    /// search_words: every word met, as written; words are never taken out.
    /// search_text: the words. The ascii tokenizer leaves alone what C# has cut and folded; its extra token characters
    /// are those that part exact words (=), facts (: and ~) and fractions from plain words. Contentless: passages are cut
    /// from the article's own blocks.
    /// </summary>
    public const string Create = """
        CREATE TABLE search_rows (
            "Key" INTEGER PRIMARY KEY,
            "ArticleId" INTEGER NOT NULL,
            "FirstDay" INTEGER,
            "LastDay" INTEGER,
            "Length" INTEGER,
            "PublishedFirst" INTEGER,
            "PublishedLast" INTEGER,
            "ImportedDay" INTEGER NOT NULL,
            "Facets" BLOB NOT NULL
        );
        -- The row of an article: PutAsync, RemoveAsync.
        CREATE UNIQUE INDEX "IX_search_rows_article" ON search_rows ("ArticleId");
        -- The longest coverage, which bounds the rows that can reach into a range of days: SearchPlan.
        CREATE INDEX "IX_search_rows_length" ON search_rows ("Length");
        CREATE TABLE search_facets (
            "Id" INTEGER PRIMARY KEY,
            "Facet" INTEGER NOT NULL,
            "Value" TEXT NOT NULL,
            "Label" TEXT NOT NULL
        );
        -- The id of a value: PutAsync.
        CREATE UNIQUE INDEX "IX_search_facets_value" ON search_facets ("Facet", "Value");
        CREATE TABLE search_words ("Word" TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE VIRTUAL TABLE search_text USING fts5(
            title, text, lead, exact_title, exact_text, keys,
            content = '', contentless_delete = 1, tokenize = "ascii tokenchars '=:~.-'"
        );
        """;

    public const string Drop = """
        DROP TABLE search_text;
        DROP TABLE search_words;
        DROP TABLE search_facets;
        DROP TABLE search_rows;
        """;
}
