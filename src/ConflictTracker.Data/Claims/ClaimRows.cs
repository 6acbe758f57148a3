using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Import;
using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Articles;
using ConflictTracker.Data.Timeline;

namespace ConflictTracker.Data.Claims;

/// <summary>Makes the rows of claims.</summary>
internal static class ClaimRows
{
    public static ClaimRow Of(ArticleRow article, Claim claim, int number, EventRow? told)
    {
        DateOnly? toldOn = claim.Day ?? article.LastDay;
        // A trail is a thing of days: a figure without any joins none.
        Matter? matter = toldOn is null || claim.Value is null ? null : claim.Matter;
        return new ClaimRow
        {
            ArticleId = article.Id,
            Event = told,
            Number = number,
            Day = claim.Day,
            Speaker = claim.Speaker,
            Side = claim.Side,
            Measure = claim.Measure,
            Location = claim.Location,
            Matter = matter?.Key,
            Value = matter is null ? null : (double?)claim.Value,
            ValueTo = matter is null ? null : (double?)claim.ValueTo,
            Teller = matter is null ? null : TellerOf(article, claim),
            ToldOn = matter is null ? null : toldOn,
            Claim = ArchiveJson.Write(claim),
        };
    }

    /// <summary>Speakers are compared as addresses write them; a source that names nobody speaks for itself.</summary>
    private static string TellerOf(ArticleRow article, Claim claim) =>
        (claim.KnownSpeaker ?? claim.Speaker) is { } speaker && SpeakerKey(speaker) is { Length: > 0 } key
            ? key
            : $"source:{article.Source?.Slug ?? FacetName.UnknownSource}";

    public static string SpeakerKey(string speaker) => Slug.Of(speaker, maxLength: 80);
}
