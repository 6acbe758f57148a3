using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Dating;
using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Conflicts;
using ConflictTracker.Parsing.Names;
using ConflictTracker.Parsing.Tests.Sentences;

namespace ConflictTracker.Parsing.Tests.Claims;

/// <summary>Reads paragraphs as an article about the war in Ukraine.</summary>
internal static class MarkedText
{
    public static MarkedDocument Of(string language, DateSpan? coverage, ParsedDocument document) =>
        MarkedDocument.Of(
            document,
            DatingVerdict.Undated with
            {
                Coverage = coverage,
            },
            ConflictCatalog.Load().Find("ru-ua"),
            language,
            NameFinder.Embedded.Find(document)
        );

    public static IReadOnlyList<Claim> Claims(string language, params string[] paragraphs) =>
        ClaimFinder.Find(Of(language, null, TestDocument.Of(paragraphs)));
}
