using ConflictTracker.Core.Claims;
using ConflictTracker.Web.Resources;
using Microsoft.Extensions.Localization;

namespace ConflictTracker.Web.Claims;

/// <summary>A claim in its own words: what is quoted stays verbatim, only what the archive adds is translated.</summary>
public static class ClaimWords
{
    /// <summary>The speaker with whoever relayed it: "Air Force, via AP". Nobody is invented.</summary>
    public static string Speaker(this IStringLocalizer<Words> words, Claim claim) =>
        (claim.Speaker ?? words["told by the source"].Value)
        + (claim.Via is { } via ? words[", via {0}", via].Value : "");

    public static string NameOf(this IStringLocalizer<Words> words, SideOfClaim side) =>
        words[side.Name ?? "side not assigned"];

    /// <summary>Hedge, quantity and unit, verbatim; null for a claim without a figure.</summary>
    public static string? Figure(this Claim claim) =>
        claim.Quantity is null
            ? null
            : string.Join(' ', new[] { claim.Hedge, claim.Quantity, claim.Unit }.Where(w => !string.IsNullOrEmpty(w)));

    /// <summary>Of whom or what, where the figure does not say it already.</summary>
    public static string? OfWhom(this Claim claim) =>
        claim.Subject is { } subject && claim.Figure()?.Contains(subject, StringComparison.OrdinalIgnoreCase) != true
            ? subject
            : null;

    /// <summary>How it was told, what the figure measures, and of whom: "said · wounded: people". Empty where nothing of it is
    /// known; nobody's figure has no verb.</summary>
    public static string Told(this IStringLocalizer<Words> words, Claim claim)
    {
        string?[] known =
        [
            claim.Speaker is null ? null : words[claim.Verb].Value,
            claim.Measure is { } measure ? words[measure].Value : null,
        ];
        string told = string.Join(" · ", known.OfType<string>());
        return claim.OfWhom() is { } subject && told.Length > 0 ? $"{told}: {subject}" : told;
    }

    /// <summary>Whether two claims have one speaker, relay and side.</summary>
    public static bool IsToldByTheSameAs(this Claim claim, Claim other) =>
        (claim.Speaker, claim.Via, claim.Side) == (other.Speaker, other.Via, other.Side);
}
