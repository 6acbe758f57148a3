using System.Globalization;
using ConflictTracker.Core.Reread;

namespace ConflictTracker.Web.Reread;

/// <summary>Differences between readings in words, the same on screens and on the command line.</summary>
internal static class ChangeWords
{
    /// <summary>What a difference is called beside its before and after.</summary>
    public static string Name(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.DateMoved => "Date moved",
            ChangeKind.DateFound => "Date found",
            ChangeKind.DateLost => "Date lost",
            ChangeKind.Standing => "Standing",
            ChangeKind.Reason => "Reason of the date",
            ChangeKind.Title => "Title",
            ChangeKind.Source => "Source",
            ChangeKind.Conflict => "Conflict",
            ChangeKind.Language => "Language",
            ChangeKind.Text => "Text",
            ChangeKind.Structure => "Kind of passage",
            ChangeKind.Tags => "Tags",
            ChangeKind.ClaimFound => "Claim found",
            ChangeKind.ClaimLost => "Claim lost",
            ChangeKind.SpeakerFound => "Speaker found",
            ChangeKind.SpeakerLost => "Speaker lost",
            ChangeKind.ClaimChanged => "Claim read otherwise",
            ChangeKind.EventFound => "Event found",
            ChangeKind.EventLost => "Event lost",
            ChangeKind.EventMoved => "Event read otherwise",
            ChangeKind.Names => "Names",
            ChangeKind.ProblemFound => "Problem found",
            _ => "Problem gone",
        };

    /// <summary>Whether a kind is counted by articles, each of which has it once, or by claims, events and passages.</summary>
    public static bool CountsArticles(ChangeKind kind) =>
        kind
            is ChangeKind.DateMoved
                or ChangeKind.DateFound
                or ChangeKind.DateLost
                or ChangeKind.Standing
                or ChangeKind.Reason
                or ChangeKind.Title
                or ChangeKind.Source
                or ChangeKind.Conflict
                or ChangeKind.Language
                or ChangeKind.Tags
                or ChangeKind.Names;

    /// <summary>"12 articles move date", "1 claim is lost".</summary>
    /// <param name="count">Of articles, claims, events or passages, as the kind counts.</param>
    public static string Counted(ChangeKind kind, int count)
    {
        (string thing, string one, string many) = kind switch
        {
            ChangeKind.DateMoved => ("article", "moves date", "move date"),
            ChangeKind.DateFound => ("article", "gains a date", "gain a date"),
            ChangeKind.DateLost => ("article", "loses its date", "lose their date"),
            ChangeKind.Standing => ("article", "changes standing", "change standing"),
            ChangeKind.Reason => ("article", "keeps its date for another reason", "keep their date for another reason"),
            ChangeKind.Title => ("article", "changes title", "change title"),
            ChangeKind.Source => ("article", "changes source", "change source"),
            ChangeKind.Conflict => ("article", "changes conflict", "change conflict"),
            ChangeKind.Language => ("article", "changes language", "change language"),
            ChangeKind.Text => ("passage", "of text changes", "of text change"),
            ChangeKind.Structure => ("passage", "becomes another kind", "become another kind"),
            ChangeKind.Tags => ("article", "changes tags", "change tags"),
            ChangeKind.ClaimFound => ("claim", "is found", "are found"),
            ChangeKind.ClaimLost => ("claim", "is lost", "are lost"),
            ChangeKind.SpeakerFound => ("claim", "gains a speaker", "gain a speaker"),
            ChangeKind.SpeakerLost => ("claim", "loses its speaker", "lose their speaker"),
            ChangeKind.ClaimChanged => ("claim", "is read otherwise", "are read otherwise"),
            ChangeKind.EventFound => ("event", "is found", "are found"),
            ChangeKind.EventLost => ("event", "is lost", "are lost"),
            ChangeKind.EventMoved => ("event", "is read otherwise", "are read otherwise"),
            ChangeKind.Names => ("article", "changes names", "change names"),
            ChangeKind.ProblemFound => ("problem", "appears", "appear"),
            _ => ("problem", "goes", "go"),
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} {thing}{(count == 1 ? "" : "s")} {(count == 1 ? one : many)}"
        );
    }
}
