using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
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
        Problem? habit = await HabitAsync(context, article, content, cancellationToken);
        foreach (Problem problem in habit is null ? content.Problems : [.. content.Problems, habit])
        {
            ArticleProblemRow? kept = dismissed.Find(d => d.Code == problem.Code && d.Message == problem.Message);
            context.Problems.Add(
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
    private static async Task<Problem?> HabitAsync(
        ArchiveDbContext context,
        ArticleRow article,
        RevisionContent content,
        CancellationToken cancellationToken
    )
    {
        bool isRuled = content.Dating.Cues.Any(c => c.Cue.Kind == CueKind.Ruling);
        if (isRuled || article.Source is not { } source || content.Dating.Coverage is not { Length: > 1 } coverage)
        {
            return null;
        }

        var spans = await context
            .Articles.Where(a =>
                a.State == ArticleState.Published
                && a.SourceId == source.Id
                && a.FirstDay != a.LastDay
                && a.Id != article.Id
            )
            .OrderByDescending(a => a.FirstDay)
            .Take(Roundups)
            .Select(a => new { a.FirstDay, a.LastDay })
            .ToListAsync(cancellationToken);
        int[] lengths = [.. spans.Select(s => s.LastDay!.Value.DayNumber - s.FirstDay!.Value.DayNumber + 1)];
        return SourceHabit.Check(coverage, lengths, source.Name);
    }
}
