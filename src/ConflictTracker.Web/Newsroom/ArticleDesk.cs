using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Rulings;
using ConflictTracker.Data.Articles;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Reread;
using ConflictTracker.Web.Resources;

namespace ConflictTracker.Web.Newsroom;

/// <summary>
/// Where an editor's decisions become revisions: an original is read again under the ruling, so that all that is drawn
/// from it follows. Faults come back as sentences.
/// </summary>
internal sealed class ArticleDesk(ArticleQueries queries, ArticleStore store, ArticleReader reader, ReadingTerms terms)
{
    /// <summary>An article with its original understood anew, or null when there is none, it was withdrawn, or its
    /// original can no longer be read.</summary>
    public async Task<ReviewCase?> OpenAsync(string slug, CancellationToken cancellationToken)
    {
        if (
            await queries.FindAsync(slug, withDrafts: true, revision: null, cancellationToken) is not { } article
            || article.Withdrawal is not null
            || await queries.OriginalAsync(slug, withDrafts: true, revision: null, cancellationToken)
                is not { } original
        )
        {
            return null;
        }

        EditorRuling? ruling = await queries.RulingAsync(slug, cancellationToken);
        ReadingContext context = await terms.NowAsync(cancellationToken) with
        {
            SourceName = article.Summary.Source?.Name,
        };
        if (Read(original, context).Draft is not { } alone)
        {
            return null;
        }

        ReadOnlyMemory<byte>? sidecar = original.Sidecar ?? KeptSidecar.Of(article, alone);
        context = context with { Sidecar = sidecar };
        ArticleDraft? understood = sidecar is null ? alone : Read(original, context).Draft;
        ArticleDraft? draft = ruling is null ? understood : Read(original, context with { Ruling = ruling }).Draft;
        return understood is null || draft is null
            ? null
            : new ReviewCase(article, original, sidecar, draft, understood, ruling);
    }

    /// <summary>Keeps what the form says as a new revision; does nothing when it says what is already known.</summary>
    /// <returns>What is wrong, or nothing when it is kept.</returns>
    public async Task<IReadOnlyList<string>> SaveAsync(
        ReviewCase opened,
        ArticleForm form,
        string by,
        CancellationToken cancellationToken
    )
    {
        string slug = opened.Article.Summary.Slug;
        if (form.Revision != opened.Article.Number)
        {
            return
            [
                Words.Say(
                    $"Somebody else saved revision {opened.Article.Number} meanwhile. Look at it, then make your changes again."
                ),
            ];
        }

        OriginalFile original = Replaced(opened, form.Text);
        string? source = ArticleForm.Trimmed(form.Source);
        ReadingContext context = await terms.NowAsync(cancellationToken) with
        {
            SourceName = source,
            Sidecar = opened.Sidecar,
        };
        ReadingResult plain = Read(original, context);
        if (plain.Draft is not { } understood)
        {
            return [.. plain.Problems.Select(p => Phrasebook.Say(p.Message) ?? p.Message)];
        }

        List<string> faults = [];
        EditorRuling? ruling = form.ToRuling(understood, faults);
        if (faults.Count > 0)
        {
            return faults;
        }

        bool isSame =
            original.Sha256 == opened.Original.Sha256
            && source == opened.Draft.SourceName
            && RulingComparer.AreSame(ruling, opened.Ruling);
        if (isSame)
        {
            return [];
        }

        ReadingResult ruled = ruling is null ? plain : Read(original, context with { Ruling = ruling });
        if (ruled.Draft is not { } draft)
        {
            return [.. ruled.Problems.Select(p => Phrasebook.Say(p.Message) ?? p.Message)];
        }

        await store.ReviseAsync(slug, draft, ruling, ArticleForm.Trimmed(form.PublicNote), by, cancellationToken);
        return [];
    }

    /// <summary>As <see cref="SaveAsync"/> for a published article: only with a note for readers, and only when
    /// something changes.</summary>
    public async Task<IReadOnlyList<string>> CorrectAsync(
        ReviewCase opened,
        ArticleForm form,
        string by,
        CancellationToken cancellationToken
    )
    {
        if (ArticleForm.Trimmed(form.PublicNote) is null)
        {
            return [Words.Say($"Say what is corrected: readers see it beside the new revision.")];
        }

        int before = opened.Article.Number;
        IReadOnlyList<string> faults = await SaveAsync(opened, form, by, cancellationToken);
        if (faults.Count > 0)
        {
            return faults;
        }

        ArticleView? after = await queries.FindAsync(
            opened.Article.Summary.Slug,
            withDrafts: true,
            revision: null,
            cancellationToken
        );
        return after?.Number == before ? [Words.Say($"Nothing was changed, so there is nothing to correct.")] : [];
    }

    /// <summary>Settles a problem by a ruling: a new revision, read under it, with what it teaches of the source's count.</summary>
    /// <returns>What is wrong, or nothing when it is kept.</returns>
    public async Task<IReadOnlyList<string>> RuleAsync(
        string slug,
        RulingChoice choice,
        string by,
        CancellationToken cancellationToken
    )
    {
        if (await OpenAsync(slug, cancellationToken) is not { } opened)
        {
            return [Words.Say($"Its original can no longer be read: withdraw it, or import it anew.")];
        }

        ReadingContext context = await terms.NowAsync(cancellationToken, choice.Observation) with
        {
            SourceName = opened.Article.Summary.Source?.Name,
            Sidecar = opened.Sidecar,
            Ruling = choice.Ruling,
        };
        ReadingResult ruled = Read(opened.Original, context);
        if (ruled.Draft is not { } draft)
        {
            return [.. ruled.Problems.Select(p => Phrasebook.Say(p.Message) ?? p.Message)];
        }

        string note = $"Date ruled. {choice.Words}.";
        await store.ReviseAsync(slug, draft, choice.Ruling, note, by, cancellationToken, choice.Observation);
        return [];
    }

    /// <summary>Takes the ruling on an article's date back, with what it taught: a new revision, dated by the rules.</summary>
    /// <returns>What is wrong, or nothing when it is done.</returns>
    public async Task<IReadOnlyList<string>> TakeBackAsync(
        ReviewCase opened,
        string by,
        CancellationToken cancellationToken
    )
    {
        if (opened.Ruling is not { DecidesDate: true } ruling)
        {
            return [Words.Say($"No ruling on its date is in force.")];
        }

        string slug = opened.Article.Summary.Slug;
        EditorRuling? rest = ruling.WithoutDate();
        ReadingContext context = await terms.WithoutAsync(slug, cancellationToken) with
        {
            SourceName = opened.Article.Summary.Source?.Name,
            Sidecar = opened.Sidecar,
            Ruling = rest,
        };
        ReadingResult read = Read(opened.Original, context);
        if (read.Draft is not { } draft)
        {
            return [.. read.Problems.Select(p => Phrasebook.Say(p.Message) ?? p.Message)];
        }

        await store.ReviseAsync(slug, draft, rest, "Ruling on the date taken back.", by, cancellationToken);
        return [];
    }

    /// <summary>The original with its text replaced. What was no text file becomes one: that is what was typed.</summary>
    private static OriginalFile Replaced(ReviewCase opened, string? text)
    {
        OriginalFile original = opened.Original;
        string typed = (text ?? "").ReplaceLineEndings("\n").Trim();
        bool isSame = typed == ArticleForm.TextOf(opened.Draft.Document)?.ReplaceLineEndings("\n").Trim();
        if (typed.Length == 0 || isSame)
        {
            return original;
        }

        bool keepsFormat = ArticleForm.TextOf(opened.Draft.Document) is not null;
        return OriginalFile.Of(
            keepsFormat ? original.FileName : Path.ChangeExtension(original.FileName, ".txt"),
            Encoding.UTF8.GetBytes(typed + "\n"),
            keepsFormat ? original.MediaType : "text/plain"
        );
    }

    private ReadingResult Read(OriginalFile original, ReadingContext context) =>
        reader.Read(original.FileName, original.Bytes, context);
}
