using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Web.Import;

namespace ConflictTracker.Web.Commands;

/// <summary>What <c>inspect --json</c> prints: one object for each file. The shape is a contract.</summary>
internal static class InspectJson
{
    public static string Line(ImportItem item, ReadingResult result) =>
        CommandJson.Line(
            result.Draft is { } draft
                ? Understood(item, draft)
                : new { file = item.Path, problems = result.Problems.Select(CommandJson.ProblemOf) }
        );

    private static object Understood(ImportItem item, ArticleDraft draft)
    {
        ParsedDocument document = draft.Document;
        DatingVerdict dating = draft.Dating;
        return new
        {
            file = item.Path,
            source = draft.SourceName,
            title = draft.Title,
            displayTitle = draft.DisplayTitle,
            language = draft.Language,
            conflict = draft.Conflict,
            byline = document.Byline,
            published = dating.Published is { } published
                ? new { date = published.ToString(), precision = published.Precision }
                : null,
            coverage = dating.Coverage is { } span ? new { from = span.First, to = span.Last } : null,
            days = dating.Days.Select(d => new
            {
                clock = d.Clock,
                from = d.From.Number,
                to = d.To.Number,
            }),
            standing = dating.Standing,
            because = dating.Because,
            cues = dating.Cues.Select(CueOf),
            headings = TextsOf(document, BlockKind.Heading),
            tags = draft.Tags,
            posts = document.Blocks.Select(b => b.Post).OfType<SocialPost>().Select(PostOf),
            captions = document
                .Blocks.Where(b => b.Kind == BlockKind.Caption)
                .Select(b => new { text = b.CaptionText ?? b.Text, credit = b.Credit }),
            dropped = TextsOf(document, BlockKind.Chrome),
            places = draft
                .Mentions.Where(m => m.Kind == NameKind.Place)
                .DistinctBy(m => m.Name)
                .Select(m => new { text = m.Text, name = m.Name }),
            events = draft.Events.Select(EventOf),
            claims = draft.Claims.Select(ClaimOf),
            text = document.Text,
            problems = draft.Problems.Select(CommandJson.ProblemOf),
        };
    }

    private static IEnumerable<string> TextsOf(ParsedDocument document, BlockKind kind) =>
        document.Blocks.Where(b => b.Kind == kind).Select(b => b.Text);

    private static object CueOf(WeighedCue weighed)
    {
        DateCue cue = weighed.Cue;
        return new
        {
            kind = cue.Kind,
            text = cue.Text,
            start = cue.Place?.Start,
            length = cue.Place?.Length,
            date = cue.Date?.ToString(),
            day = cue.Days is { } days ? new[] { days.From.Number, days.To.Number } : null,
            clock = cue.Days?.Clock,
            decides = weighed.Role == CueRole.Decides,
            role = weighed.Role,
            reason = weighed.Reason,
        };
    }

    private static object PostOf(SocialPost post) =>
        new
        {
            author = post.Author,
            handle = post.Handle,
            date = post.Date,
            url = post.Url,
        };

    private static object EventOf(ArticleEvent item) =>
        new
        {
            from = item.When?.First,
            to = item.When?.Last,
            placed = item.IsPlaced,
            quote = item.Quote,
            topic = item.Topic,
            places = item.Places,
        };

    private static object ClaimOf(Claim claim) =>
        new
        {
            speaker = claim.Speaker,
            via = claim.Via,
            side = claim.Side,
            verb = claim.Verb,
            hedge = claim.Hedge,
            quantity = claim.Quantity,
            value = claim.Value,
            valueTo = claim.ValueTo,
            unit = claim.Unit,
            measure = claim.Measure,
            subject = claim.Subject,
            location = claim.Location,
            day = claim.Day,
            quote = claim.Quote,
            pattern = claim.Pattern,
            matter = claim.Matter?.Key,
        };
}
