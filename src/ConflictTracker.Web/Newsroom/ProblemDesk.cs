using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Problems;
using ConflictTracker.Core.Rulings;
using ConflictTracker.Data.Problems;
using ConflictTracker.Parsing.Conflicts;
using ConflictTracker.Web.Resources;

namespace ConflictTracker.Web.Newsroom;

/// <summary>Settles problems: by a ruling, under which the article is read again, or by leaving it as it is.</summary>
internal sealed class ProblemDesk(ProblemQueries problems, ProblemStore store, ArticleDesk articles)
{
    public const string Dismiss = "dismiss";
    public const string Reopen = "reopen";
    private const string SetAside = "set-aside";
    private static string Gone =>
        Words.Say($"The problem does not stand any more: the article was read again meanwhile.");

    /// <summary>The rulings that fit a problem.</summary>
    public static IReadOnlyList<RulingChoice> Choices(OpenProblem open)
    {
        ArgumentNullException.ThrowIfNull(open);
        if (open.Problem.Code == "CT3103" && open.SetAside is { } ruling)
        {
            return [new RulingChoice(SetAside, "Rule as before the new file", ruling)];
        }

        DatingEvidence evidence = new(
            [.. open.Dating.Cues.Select(c => c.Cue).Where(c => c.Kind != CueKind.Ruling)],
            ConflictCatalog.Load().Find(open.Article.Conflict),
            open.Article.Source?.Name
        );
        string address = ClockObservation.AddressOf(open.Article.Slug);
        return RulingChoices.Of(open.Problem, evidence, open.Dating, open.Ruling, address);
    }

    /// <param name="choice">A choice's id, or <see cref="Dismiss"/> or <see cref="Reopen"/>.</param>
    /// <returns>What is wrong, or nothing when it is settled; and the article where it was ruled on.</returns>
    public async Task<(IReadOnlyList<string> Faults, string? Ruled)> SettleAsync(
        long problem,
        string choice,
        string by,
        CancellationToken cancellationToken
    )
    {
        if (choice is Dismiss or Reopen)
        {
            bool stands =
                choice == Dismiss
                    ? await store.DismissAsync(problem, by, cancellationToken)
                    : await store.ReopenAsync(problem, by, cancellationToken);
            return (stands ? [] : [Gone], null);
        }

        return
            await problems.FindAsync(problem, cancellationToken) is { } open
            && Choices(open).FirstOrDefault(c => c.Id == choice) is { } chosen
            ? (await articles.RuleAsync(open.Article.Slug, chosen, by, cancellationToken), open.Article.Slug)
            : ([Gone], null);
    }
}
