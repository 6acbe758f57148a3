using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Problems;
using ConflictTracker.Data.Sources;
using ConflictTracker.Data.Sqlite;

namespace ConflictTracker.Data.Articles;

/// <summary>Makes a revision the current one of its article: what lists, readers and editors find follows it.</summary>
internal sealed class ArticleRevising(ArticlePlacement placement, TimeProvider time)
{
    /// <summary>Enters a new article with its first revision.</summary>
    public async Task<ArticleRow> CreateAsync(
        ArchiveDbContext context,
        ArticleState state,
        RevisionRow revision,
        RevisionContent content,
        CancellationToken cancellationToken
    )
    {
        SourceRow? source = await SourceNames.FindOrAddAsync(context, content.SourceName, cancellationToken);
        ArticleRow article = new()
        {
            Slug = ArticleSlugs.Mint(context.Transaction, content),
            State = state,
            Source = source,
            SourceId = source?.Id,
            DisplayTitle = "",
            Lead = "",
            Days = "",
            Because = "",
            Tags = "",
            Revision = 1,
            LastRevision = 1,
            ImportedAt = revision.At,
            ChangedAt = revision.At,
        };
        Describe(article, content);
        article.State = state == ArticleState.Published ? article.StateWhenPublished : state;
        article.Id = ModelRows.Insert(context, article);
        revision.ArticleId = article.Id;
        revision.Number = 1;
        ModelRows.Insert(context, revision);
        ArticleProblems.Add(context, article, content, dismissed: []);
        if (article.State == ArticleState.Published)
        {
            await placement.PutAsync(context, article, content, cancellationToken);
        }

        return article;
    }

    /// <summary>Writes a further revision and makes it current.</summary>
    public async Task AddAsync(
        ArchiveDbContext context,
        ArticleRow article,
        RevisionRow revision,
        RevisionContent content,
        CancellationToken cancellationToken
    )
    {
        revision.ArticleId = article.Id;
        revision.Number = ++article.LastRevision;
        ModelRows.Insert(context, revision);
        await MakeCurrentAsync(context, article, revision.Number, content, cancellationToken);
    }

    /// <summary>Keeps a further revision aside until an editor decides about it.</summary>
    public static void AddPending(ArchiveDbContext context, ArticleRow article, RevisionRow revision)
    {
        revision.ArticleId = article.Id;
        revision.Number = ++article.LastRevision;
        revision.IsPending = true;
        ModelRows.Insert(context, revision);
    }

    /// <summary>Makes a revision that exists, or was just added, the current one.</summary>
    public async Task MakeCurrentAsync(
        ArchiveDbContext context,
        ArticleRow article,
        int number,
        RevisionContent content,
        CancellationToken cancellationToken
    )
    {
        bool wasShown = article.State == ArticleState.Published;
        if (wasShown)
        {
            await ArticlePlacement.ClearAsync(context, article.Id, cancellationToken);
        }

        article.Revision = number;
        article.ChangedAt = time.GetUtcNow();
        article.Source = await SourceNames.FindOrAddAsync(context, content.SourceName, cancellationToken);
        article.SourceId = article.Source?.Id;
        Describe(article, content);
        if (article.State is ArticleState.Published or ArticleState.Private)
        {
            // Its source may be another one now, with rights of its own.
            article.State = article.StateWhenPublished;
        }

        await ArticleProblems.ReplaceAsync(context, article, content, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        if (article.State == ArticleState.Published)
        {
            await placement.PutAsync(context, article, content, cancellationToken);
        }
        else if (wasShown)
        {
            await placement.ForgetAsync(context, article.Id, cancellationToken);
        }
    }

    /// <summary>Copies to the article's row what lists show of a revision.</summary>
    private static void Describe(ArticleRow article, RevisionContent content)
    {
        IdentityKeys keys = content.Keys;
        article.UrlKey = keys.Url;
        article.TitleKey = keys.Title;
        article.DisplayTitle = content.DisplayTitle;
        article.IsUntitled = content.Title is null;
        article.Language = content.Language;
        article.Conflict = content.Conflict;
        article.Lead = content.Lead;
        article.Published = content.Dating.Published;
        article.FirstDay = content.Dating.Coverage?.First;
        article.LastDay = content.Dating.Coverage?.Last;
        article.Days = ArchiveJson.Write(content.Dating.Days);
        article.Standing = content.Dating.Standing;
        article.Because = content.Dating.Because;
        ObservedCount? observed = ObservedCount.Of(content.Dating);
        article.ObservedDay = observed?.StatedDay;
        article.ObservedOn = observed?.Date;
        article.Tags = ArchiveJson.Write(content.Tags);
    }
}
