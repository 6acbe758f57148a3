using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Reread;
using ConflictTracker.Parsing.Articles;

namespace ConflictTracker.Web.Reread;

/// <summary>Reads what the archive holds once more: the original with its sidecar, its source, and the ruling in force.</summary>
internal sealed class HeldReading(ArticleReader reader, ILogger<HeldReading> logger)
{
    /// <returns>Null when today's rules refuse the original.</returns>
    public ArticleDraft? Read(HeldArticle held, ReadingContext terms)
    {
        try
        {
            ReadingContext context = terms with
            {
                SourceName = held.Reading.SourceName,
                Sidecar = held.Original.Sidecar ?? Rebuilt(held, terms),
                Ruling = held.Ruling,
            };
            return reader.Read(held.Original.FileName, held.Original.Bytes, context).Draft;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One article that trips a rule must not cost the others their reading.
            logger.LogError(e, "Failed to read article {Article} again", held.Id);
            return null;
        }
    }

    /// <summary>Only of an article that has what a sidecar tells is the original read by itself first.</summary>
    private ReadOnlyMemory<byte>? Rebuilt(HeldArticle held, ReadingContext terms)
    {
        bool mayHaveHadOne =
            held.Url is not null || held.Reading.Dating.Cues.Any(c => c.Cue is { Kind: CueKind.Metadata, Place: null });
        if (!mayHaveHadOne)
        {
            return null;
        }

        ReadingContext plain = terms with { SourceName = held.Reading.SourceName };
        ArticleDraft? alone = reader.Read(held.Original.FileName, held.Original.Bytes, plain).Draft;
        return alone is null ? null : KeptSidecar.Of(held, alone);
    }
}
