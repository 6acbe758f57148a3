using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConflictTracker.Data.Problems;

/// <summary>Keeps an article's problems in step with its current revision.</summary>
internal static class ArticleProblems
{
    /// <summary>How many of a source's roundups tell its habit.</summary>
    private const int Roundups = 20;

    /// <summary>Replaces them. One that an editor dismissed stays so while the article has it in the same words.</summary>
    public static async Task ReplaceAsync(
        ArchiveDbContext context,
        ArticleRow article,
        RevisionContent content,
        CancellationToken cancellationToken
    )
    {
        List<ArticleProblemRow> dismissed = await context
            .Problems.AsNoTracking()
            .Where(p => p.ArticleId == article.Id && p.DismissedAt != null)
            .ToListAsync(cancellationToken);
        await context.Problems.Where(p => p.ArticleId == article.Id).ExecuteDeleteAsync(cancellationToken);
        Add(context, article, content, dismissed);
    }

    /// <summary>Enters those of an article that has none.</summary>
    /// <param name="dismissed">What an editor dismissed of those that it had.</param>
    public static void Add(
        ArchiveDbContext context,
        ArticleRow article,
        RevisionContent content,
        List<ArticleProblemRow> dismissed
    )
    {
        Problem? habit = Habit(context, article, content);
        foreach (Problem problem in habit is null ? content.Problems : [.. content.Problems, habit])
        {
            ArticleProblemRow? kept = dismissed.Find(d => d.Code == problem.Code && d.Message == problem.Message);
            ModelRows.Insert(
                context,
                new ArticleProblemRow
                {
                    ArticleId = article.Id,
                    Code = problem.Code,
                    Severity = problem.Severity,
                    Message = problem.Message,
                    Line = problem.Line,
                    DismissedAt = kept?.DismissedAt,
                    DismissedBy = kept?.DismissedBy,
                }
            );
        }
    }

    /// <summary>A range that is not of its source's habit: only the archive knows the source's others.</summary>
    private static Problem? Habit(ArchiveDbContext context, ArticleRow article, RevisionContent content)
    {
        bool isRuled = content.Dating.Cues.Any(c => c.Cue.Kind == CueKind.Ruling);
        if (isRuled || article.Source is not { } source || content.Dating.Coverage is not { Length: > 1 } coverage)
        {
            return null;
        }

        KnownArticles known = new(context.Transaction);
        return SourceHabit.Check(coverage, known.RoundupLengths(source.Id, article.Id, Roundups), source.Name);
    }
}
