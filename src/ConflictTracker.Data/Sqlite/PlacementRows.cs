using System.Data.Common;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Claims;
using ConflictTracker.Data.Stories;
using ConflictTracker.Data.Timeline;

namespace ConflictTracker.Data.Sqlite;

/// <summary>Writes the rows by which readers find an article.</summary>
internal static class PlacementRows
{
    public static void Write(DbTransaction transaction, IEnumerable<ArticleFacetRow> facets)
    {
        using PreparedInsert insert = new(transaction, "article_facets", "ArticleId", "Facet", "Key", "Label", "Day");
        foreach (ArticleFacetRow row in facets)
        {
            insert.Run(row.ArticleId, row.Facet, row.Key, row.Label, row.Day);
        }
    }

    public static void Write(DbTransaction transaction, IEnumerable<CoverageBlockRow> blocks)
    {
        using PreparedInsert insert = new(transaction, "coverage_blocks", "Block", "ArticleId");
        foreach (CoverageBlockRow row in blocks)
        {
            insert.Run(row.Block, row.ArticleId);
        }
    }

    public static void Write(DbTransaction transaction, IEnumerable<StoryBandRow> bands)
    {
        using PreparedInsert insert = new(transaction, "story_bands", "Hash", "Day", "ArticleId");
        foreach (StoryBandRow row in bands)
        {
            insert.Run(row.Hash, row.Day, row.ArticleId);
        }
    }

    /// <summary>Gives each event its id, which its facets and claims refer to.</summary>
    public static void Write(DbTransaction transaction, IEnumerable<EventRow> events)
    {
        using PreparedInsert insert = new(
            transaction,
            "events",
            "ArticleId",
            "FirstDay",
            "LastDay",
            "Number",
            "Block",
            "Event"
        );
        foreach (EventRow row in events)
        {
            row.Id = insert.Run(row.ArticleId, row.FirstDay, row.LastDay, row.Number, row.Block, row.Event);
        }
    }

    public static void Write(DbTransaction transaction, IEnumerable<EventFacetRow> facets)
    {
        using PreparedInsert insert = new(transaction, "event_facets", "EventId", "Facet", "Key", "Day");
        foreach (EventFacetRow row in facets)
        {
            insert.Run(row.Event!.Id, row.Facet, row.Key, row.Day);
        }
    }

    public static void Write(DbTransaction transaction, IEnumerable<ClaimRow> claims)
    {
        using PreparedInsert insert = new(
            transaction,
            "claims",
            "ArticleId",
            "EventId",
            "Number",
            "Day",
            "Speaker",
            "Side",
            "Measure",
            "Location",
            "Matter",
            "Value",
            "ValueTo",
            "Teller",
            "ToldOn",
            "Claim"
        );
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
