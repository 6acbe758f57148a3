using ConflictTracker.Core.Claims;
using ConflictTracker.Web.Calendar;
using ConflictTracker.Web.Resources;
using Microsoft.Extensions.Localization;

namespace ConflictTracker.Web.Claims;

/// <summary>A matter in the archive's words: what is measured, where, when.</summary>
public static class MatterText
{
    /// <summary>"killed: soldiers (Ukraine)".</summary>
    /// <param name="told">Figures of the matter: what is counted stands in their own words where the archive has none.</param>
    public static string What(this IStringLocalizer<Words> words, Matter matter, IEnumerable<ToldClaim> told)
    {
        string counted = words[$"counted.{matter.Counted}"] is { ResourceNotFound: false } known
            ? known.Value
            : told.Select(t => t.Claim.Unit).LastOrDefault(u => u is not null) ?? words.Counted(matter.Counted);
        string of = matter.Of is { } nation ? $" ({words.Nation(nation)})" : "";
        return $"{words[matter.Measure]}: {counted}{of}";
    }

    public static string What(this IStringLocalizer<Words> words, Trail trail) =>
        words.What(trail.Matter, trail.Figures);

    /// <summary>A kind of people or things; the text's own word where the archive has none for it.</summary>
    public static string Counted(this IStringLocalizer<Words> words, string kind) =>
        words[$"counted.{kind}"] is { ResourceNotFound: false } known ? known.Value : kind.Replace('-', ' ');

    /// <summary>"Izium", or that the figure is of no particular place.</summary>
    public static string Where(this IStringLocalizer<Words> words, Matter matter) =>
        matter.Place ?? words["everywhere"];

    /// <summary>The day, or since when a total counts.</summary>
    public static string When(this IStringLocalizer<Words> words, Matter matter) =>
        matter switch
        {
            { Day: { } day } => DateText.Plain(day),
            { Period: MatterPeriod.War } => words["since the war began"],
            { Period: MatterPeriod.Operation } => words["since the operation began"],
            _ => words["a total, its beginning not told"],
        };

    public static string Nation(this IStringLocalizer<Words> words, string id) =>
        words[$"nation.{id}"] is { ResourceNotFound: false } known ? known.Value : id;
}
