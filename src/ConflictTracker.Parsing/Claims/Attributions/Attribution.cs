using ConflictTracker.Core.Names;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>Who a sentence, or a part of it, is told by.</summary>
/// <param name="Speaker">As the text names it.</param>
/// <param name="Via">Who relayed it, or null.</param>
/// <param name="Verb">As the archive calls it: <c>said</c>, <c>claimed</c>…</param>
/// <param name="Pattern">The id of the pattern that found it.</param>
/// <param name="At">Where the attribution stands in the sentence's text.</param>
/// <param name="From">Where what it tells begins.</param>
/// <param name="To">Where that ends.</param>
internal sealed record Attribution(string Speaker, string? Via, string Verb, string Pattern, int At, int From, int To)
{
    /// <summary>The names in the speaker's words.</summary>
    public IReadOnlyList<Mention> Named { get; init; } = [];

    /// <summary>The speaker is a person and may be meant by "he" or "she" later.</summary>
    public bool IsPerson { get; init; }

    /// <summary>The speaker is a news outlet: beside another speaker it only relays.</summary>
    public bool IsOutlet { get; init; }

    /// <summary>The speaker's words where the text has them in the genitive: "за словами мера Івана Лиса"; else null.</summary>
    public string? Genitive { get; init; }

    /// <summary>The sentence opens a report, and what follows is of it.</summary>
    public bool OpensReport { get; init; }

    public bool Covers(int place) => From <= place && place < To;
}
