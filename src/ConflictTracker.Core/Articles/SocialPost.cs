namespace ConflictTracker.Core.Articles;

/// <summary>An embedded post.</summary>
/// <param name="Author">As printed, or null.</param>
/// <param name="Handle">With its @, or null.</param>
/// <param name="Date">The day printed with it, or null.</param>
/// <param name="Url">As printed: <c>pic.twitter.com/…</c>; never loaded.</param>
/// <param name="Platform"><c>twitter</c>, <c>x</c>, <c>telegram</c>, <c>facebook</c>, <c>truthsocial</c>, or null.</param>
public sealed record SocialPost(string? Author, string? Handle, DateOnly? Date, string? Url, string? Platform);
