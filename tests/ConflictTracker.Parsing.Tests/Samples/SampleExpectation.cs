using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Tests.Samples;

/// <summary>
/// What the writer of a sample meant it to say of itself: one line of <c>expectations.csv</c>. An empty field expects
/// that the sample does not say; <c>*</c> leaves the answer open; an empty standing is any but undated and disputed.
/// </summary>
/// <param name="Days">Each clock that the sample counts by: <c>invasion:1027-1031 kursk:133-137</c>.</param>
internal sealed record SampleExpectation(
    string File,
    string Published,
    string CoverageFrom,
    string CoverageTo,
    string Days,
    string Conflict,
    string Language,
    string Standing,
    string Title
)
{
    private const string Open = "*";

    public static IReadOnlyDictionary<string, SampleExpectation> All { get; } =
        System
            .IO.File.ReadLines(SampleArchive.ExpectationsPath)
            .Skip(1)
            .Select(Parse)
            .ToDictionary(e => e.File, StringComparer.Ordinal);

    /// <summary>What was understood of a sample, in the same words; open fields stay open.</summary>
    public SampleExpectation Of(ArticleDraft draft) =>
        new(
            File,
            Unless(Published, draft.Dating.Published?.ToString()),
            Unless(CoverageFrom, Iso(draft.Dating.Coverage?.First)),
            Unless(CoverageTo, Iso(draft.Dating.Coverage?.Last)),
            Unless(Days, string.Join(' ', draft.Dating.Days.Select(Text))),
            Unless(Conflict, draft.Conflict),
            Unless(Language, draft.Language),
            Word(draft.Dating.Standing),
            Unless(Title, draft.Title)
        );

    private static SampleExpectation Parse(string line) =>
        line.Split(',', 9)
            is [
                var file,
                var published,
                var from,
                var to,
                var days,
                var conflict,
                var language,
                var standing,
                var title,
            ]
            ? new(file, published, from, to, days, conflict, language, standing, title.Trim('"'))
            : throw new FormatException($"Nine fields are needed: {line}");

    private static string Unless(string expected, string? actual) => expected == Open ? Open : actual ?? "";

    private static string Iso(DateOnly? day) => day is { } d ? new PartialDate(d).ToString() : "";

    private static string Text(DayRange days) =>
        days.From == days.To ? $"{days.Clock}:{days.From.Number}" : $"{days.Clock}:{days.From.Number}-{days.To.Number}";

    private string Word(Standing standing) =>
        Standing.Length == 0 && standing is not (Core.Dating.Standing.Undated or Core.Dating.Standing.Disputed)
            ? ""
            : standing.ToString().ToLowerInvariant();
}
