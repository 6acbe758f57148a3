using System.Data.Common;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Claims;
using ConflictTracker.Data.Dating;
using ConflictTracker.Data.Import;
using ConflictTracker.Data.Reread;
using ConflictTracker.Data.Search;
using ConflictTracker.Data.Sources;
using ConflictTracker.Data.Stories;
using ConflictTracker.Data.Timeline;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ConflictTracker.Data.Archive;

/// <summary>
/// The archive's tables. Sources, articles, revisions, originals, runs and the audit are what is kept; facets, coverage,
/// events, claims and counts are drawn from the current revisions of published articles and can be made anew.
/// </summary>
internal sealed class ArchiveDbContext(DbContextOptions<ArchiveDbContext> options)
    : IdentityDbContext<EditorAccount>(options)
{
    public DbSet<SourceRow> Sources => Set<SourceRow>();

    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<OriginalRow> Originals => Set<OriginalRow>();

    public DbSet<WithdrawalRow> Withdrawals => Set<WithdrawalRow>();

    public DbSet<ArticleProblemRow> Problems => Set<ArticleProblemRow>();

    public DbSet<ClockObservationRow> ClockObservations => Set<ClockObservationRow>();

    public DbSet<RereadRow> Rereads => Set<RereadRow>();

    public DbSet<RereadArticleRow> RereadArticles => Set<RereadArticleRow>();

    public DbSet<RereadKindRow> RereadKinds => Set<RereadKindRow>();

    public DbSet<StoryBandRow> StoryBands => Set<StoryBandRow>();

    public DbSet<StoryLinkRow> StoryLinks => Set<StoryLinkRow>();

    public DbSet<StoryRulingRow> StoryRulings => Set<StoryRulingRow>();

    public DbSet<ArticleFacetRow> ArticleFacets => Set<ArticleFacetRow>();

    public DbSet<CoverageBlockRow> CoverageBlocks => Set<CoverageBlockRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<EventFacetRow> EventFacets => Set<EventFacetRow>();

    public DbSet<ClaimRow> Claims => Set<ClaimRow>();

    public DbSet<MatterRow> Matters => Set<MatterRow>();

    public DbSet<DayCountRow> DayCounts => Set<DayCountRow>();

    public DbSet<FacetCountRow> FacetCounts => Set<FacetCountRow>();

    public DbSet<ImportRunRow> ImportRuns => Set<ImportRunRow>();

    public DbSet<ImportOutcomeRow> ImportOutcomes => Set<ImportOutcomeRow>();

    public DbSet<AuditEntryRow> AuditEntries => Set<AuditEntryRow>();

    public DbSet<ArchiveStateRow> State => Set<ArchiveStateRow>();

    /// <summary>The transaction that writes.</summary>
    public DbTransaction Transaction =>
        Database.CurrentTransaction?.GetDbTransaction()
        ?? throw new InvalidOperationException("Writing needs a transaction.");

    /// <summary>The articles placed in this transaction whose index rows are still to be written, by id.</summary>
    public Dictionary<long, IndexedArticle> ToIndex { get; } = [];

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ArchiveDbContext).Assembly);
        builder.Entity<EditorAccount>().ToTable("accounts");
        builder.Entity<IdentityRole>().ToTable("roles");
        builder.Entity<IdentityUserRole<string>>().ToTable("account_roles");
        builder.Entity<IdentityUserClaim<string>>().ToTable("account_claims");
        builder.Entity<IdentityUserLogin<string>>().ToTable("account_logins");
        builder.Entity<IdentityUserToken<string>>().ToTable("account_tokens");
        builder.Entity<IdentityUserPasskey<string>>().ToTable("account_passkeys");
        builder.Entity<IdentityRoleClaim<string>>().ToTable("role_claims");
    }
}
