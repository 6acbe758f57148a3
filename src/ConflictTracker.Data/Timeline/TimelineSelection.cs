using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Timeline;
using ConflictTracker.Data.Archive;

namespace ConflictTracker.Data.Timeline;

/// <summary>
/// The articles and events that a filter lets in. A filter that asks for one value of a facet walks that value's own
/// rows, which stand in date order; every other condition is a look-up by key.
/// </summary>
internal sealed class TimelineSelection(ArchiveDbContext context, DateSpan? days, IReadOnlyList<FilterChoice> choices)
{
    public static TimelineSelection Of(ArchiveDbContext context, TimelineFilter filter) =>
        new(context, filter.Days, FilterChoice.Of(filter));

    /// <summary>Nothing is left out: the kept counts hold.</summary>
    public bool IsEverything => days is null && choices.Count == 0;

    /// <summary>The facets of which particular values are asked for.</summary>
    public IEnumerable<string> AskedFacets => choices.Where(c => c.In.Length > 0).Select(c => c.Facet);

    /// <summary>The same without what is asked of one facet, so that its other values can be counted.</summary>
    public TimelineSelection Without(string facet) => new(context, days, [.. choices.Where(c => c.Facet != facet)]);

    public IQueryable<Placed> Articles()
    {
        FilterChoice? lead = choices.FirstOrDefault(c => c.In.Length == 1);
        IQueryable<Placed> placed = lead is null
            ? context
                .Articles.Where(a => a.State == ArticleState.Published && a.LastDay != null)
                .Select(a => new Placed
                {
                    Day = a.LastDay!.Value,
                    Id = a.Id,
                    ArticleId = a.Id,
                })
            : context
                .ArticleFacets.Where(f => f.Facet == lead.Facet && f.Key == lead.In[0] && f.Day != null)
                .Select(f => new Placed
                {
                    Day = f.Day!.Value,
                    Id = f.ArticleId,
                    ArticleId = f.ArticleId,
                });
        return WhereArticle(WithinDays(placed), choices.Where(c => c != lead), lead);
    }

    public IQueryable<Placed> Events()
    {
        FilterChoice? lead = choices.FirstOrDefault(c => c.IsToldByEvents && c.In.Length == 1);
        IQueryable<Placed> placed = lead is null
            ? context
                .Events.Where(e => e.LastDay != null)
                .Select(e => new Placed
                {
                    Day = e.LastDay!.Value,
                    Id = e.Id,
                    ArticleId = e.ArticleId,
                })
            : context
                .EventFacets.Where(f => f.Facet == lead.Facet && f.Key == lead.In[0] && f.Day != null)
                .Select(f => new Placed
                {
                    Day = f.Day!.Value,
                    Id = f.EventId,
                    ArticleId = f.Event!.ArticleId,
                });
        placed = WithinDays(placed);
        foreach (FilterChoice choice in choices.Where(c => c.IsToldByEvents))
        {
            (string facet, string[] ins, string[] outs) = (choice.Facet, choice.In, choice.Out);
            if (ins.Length > 0 && choice != lead)
            {
                placed = placed.Where(p =>
                    context.EventFacets.Any(f => f.EventId == p.Id && f.Facet == facet && ins.Contains(f.Key))
                );
            }

            if (outs.Length > 0)
            {
                placed = placed.Where(p =>
                    !context.EventFacets.Any(f => f.EventId == p.Id && f.Facet == facet && outs.Contains(f.Key))
                );
            }
        }

        return WhereArticle(placed, choices.Where(c => !c.IsToldByEvents), null);
    }

    /// <param name="lead">Its asked value is met already; what it leaves out is not.</param>
    private IQueryable<Placed> WhereArticle(
        IQueryable<Placed> placed,
        IEnumerable<FilterChoice> others,
        FilterChoice? lead
    )
    {
        foreach (FilterChoice choice in lead is null ? others : others.Append(lead with { In = [] }))
        {
            (string facet, string[] ins, string[] outs) = (choice.Facet, choice.In, choice.Out);
            if (ins.Length > 0)
            {
                placed = placed.Where(p =>
                    context.ArticleFacets.Any(f =>
                        f.ArticleId == p.ArticleId && f.Facet == facet && ins.Contains(f.Key)
                    )
                );
            }

            if (outs.Length > 0)
            {
                placed = placed.Where(p =>
                    !context.ArticleFacets.Any(f =>
                        f.ArticleId == p.ArticleId && f.Facet == facet && outs.Contains(f.Key)
                    )
                );
            }
        }

        return placed;
    }

    private IQueryable<Placed> WithinDays(IQueryable<Placed> placed)
    {
        if (days is not { } span)
        {
            return placed;
        }

        (DateOnly first, DateOnly last) = (span.First, span.Last);
        return placed.Where(p => p.Day >= first && p.Day <= last);
    }
}
