using System.Data.Common;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Claims;
using ConflictTracker.Data.Stories;
using ConflictTracker.Data.Timeline;

namespace ConflictTracker.Data.Sqlite;

/// <summary>Writes the rows by which readers find an article.</summary>
internal static class PlacementRows
{
    private const string Facet = """
        INSERT INTO article_facets ("ArticleId", "Facet", "Key", "Label", "Day") VALUES (?1, ?2, ?3, ?4, ?5);
        """;

    private const string Block = """INSERT INTO coverage_blocks ("Block", "ArticleId") VALUES (?1, ?2);""";

    private const string Band = """INSERT INTO story_bands ("Hash", "Day", "ArticleId") VALUES (?1, ?2, ?3);""";

    private const string Event = """
        INSERT INTO events ("ArticleId", "FirstDay", "LastDay", "Number", "Block", "Event")
        VALUES (?1, ?2, ?3, ?4, ?5, ?6);
        """;

    private const string EventFacet = """
        INSERT INTO event_facets ("EventId", "Facet", "Key", "Day") VALUES (?1, ?2, ?3, ?4);
        """;

    private const string Claim = """
        INSERT INTO claims (
            "ArticleId", "EventId", "Number", "Day", "Speaker", "Side", "Measure", "Location",
            "Matter", "Value", "ValueTo", "Teller", "ToldOn", "Claim"
        )
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14);
        """;

    public static void Write(DbTransaction transaction, IEnumerable<ArticleFacetRow> facets)
    {
        KeptStatement insert = KeptStatements.Of(transaction)[Facet];
        foreach (ArticleFacetRow row in facets)
        {
            insert.Run(row.ArticleId, row.Facet, row.Key, row.Label, row.Day);
        }
    }

    public static void Write(DbTransaction transaction, IEnumerable<CoverageBlockRow> blocks)
    {
        KeptStatement insert = KeptStatements.Of(transaction)[Block];
        foreach (CoverageBlockRow row in blocks)
        {
            insert.Run(row.Block, row.ArticleId);
        }
    }

    public static void Write(DbTransaction transaction, IEnumerable<StoryBandRow> bands)
    {
        KeptStatement insert = KeptStatements.Of(transaction)[Band];
        foreach (StoryBandRow row in bands)
        {
            insert.Run(row.Hash, row.Day, row.ArticleId);
        }
    }

    /// <summary>Gives each event its id, which its facets and claims refer to.</summary>
    public static void Write(DbTransaction transaction, IEnumerable<EventRow> events)
    {
        KeptStatement insert = KeptStatements.Of(transaction)[Event];
        foreach (EventRow row in events)
        {
            row.Id = insert.Insert(row.ArticleId, row.FirstDay, row.LastDay, row.Number, row.Block, row.Event);
        }
    }

    public static void Write(DbTransaction transaction, IEnumerable<EventFacetRow> facets)
    {
        KeptStatement insert = KeptStatements.Of(transaction)[EventFacet];
        foreach (EventFacetRow row in facets)
        {
            insert.Run(row.Event!.Id, row.Facet, row.Key, row.Day);
        }
    }

    public static void Write(DbTransaction transaction, IEnumerable<ClaimRow> claims)
    {
        KeptStatement insert = KeptStatements.Of(transaction)[Claim];
        foreach (ClaimRow row in claims)
        {
            insert.Run(
                row.ArticleId,
                row.Event?.Id,
                row.Number,
                row.Day,
                row.Speaker,
                row.Side,
                row.Measure,
                row.Location,
                row.Matter,
                row.Value,
                row.ValueTo,
                row.Teller,
                row.ToldOn,
                row.Claim
            );
        }
    }
}
