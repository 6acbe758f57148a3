using System.Text.Json;

namespace ConflictTracker.Parsing.Languages;

/// <summary>One file of <c>data/languages</c>: how a language is known and what it says of days and dates. Words end in
/// <c>*</c> where any ending may follow.</summary>
/// <param name="Code">ISO 639-1.</param>
/// <param name="StopWords">Its most frequent small words.</param>
/// <param name="Letters">Letters that set it apart from others of its script.</param>
internal sealed record LanguageFile(string Code, IReadOnlyList<string> StopWords, string Letters)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly string[] MostMet = ["en", "uk", "ru", "de", "fr", "es", "it", "pl"];
    private static readonly Lazy<IReadOnlyList<LanguageFile>> Embedded = new(ReadEmbedded);

    /// <summary>Names of the twelve months; empty where the archive knows none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Months { get; init; } = [];

    /// <summary>Names of the seven days, Monday first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Weekdays { get; init; } = [];

    /// <summary>"day", and "days" apart: they tell a numbered day from a count of days.</summary>
    public IReadOnlyList<string> Day { get; init; } = [];

    public IReadOnlyList<string> Days { get; init; } = [];

    public IReadOnlyList<string> Weeks { get; init; } = [];

    /// <summary>What is counted: war, invasion…</summary>
    public IReadOnlyList<string> War { get; init; } = [];

    /// <summary>The war as a whole, not an operation inside it.</summary>
    public IReadOnlyList<string> WholeWar { get; init; } = [];

    /// <summary>Operations inside the war.</summary>
    public IReadOnlyList<string> Operation { get; init; } = [];

    /// <summary>Other things that last days: sieges, cease-fires, terms of office.</summary>
    public IReadOnlyList<string> OtherCounts { get; init; } = [];

    /// <summary>A day begins or is reached: "enters its", "розпочалася".</summary>
    public IReadOnlyList<string> Enters { get; init; } = [];

    public IReadOnlyList<string> ElapsedBefore { get; init; } = [];

    public IReadOnlyList<string> ElapsedAfter { get; init; } = [];

    public IReadOnlyList<string> Mark { get; init; } = [];

    /// <summary>"the last 24 days", "within 30 days": spans, not counts.</summary>
    public IReadOnlyList<string> NotCounted { get; init; } = [];

    /// <summary>"nearly", "more than": the number is about right, and names no day.</summary>
    public IReadOnlyList<string> Roughly { get; init; } = [];

    /// <summary>"covers the period": between which days a report reports.</summary>
    public IReadOnlyList<string> Period { get; init; } = [];

    /// <summary>"про це повідомив": a date in that sentence is the report's own.</summary>
    public IReadOnlyList<string> Reported { get; init; } = [];

    /// <summary>Phrases with which a text dates itself: "as of", "станом на".</summary>
    public IReadOnlyList<string> AsOf { get; init; } = [];

    /// <summary>Words that stand beside a date in a stamp.</summary>
    public IReadOnlyList<string> Stamp { get; init; } = [];

    /// <summary>Words that send the reader to another page.</summary>
    public IReadOnlyList<string> Pointer { get; init; } = [];

    public IReadOnlyList<string> Began { get; init; } = [];

    public IReadOnlyList<string> Ago { get; init; } = [];

    /// <summary>"after", "since": days gone by from a beginning.</summary>
    public IReadOnlyList<string> Since { get; init; } = [];

    /// <summary>"by the 100th day", "until": a day that has passed.</summary>
    public IReadOnlyList<string> ByThen { get; init; } = [];

    public IReadOnlyList<string> History { get; init; } = [];

    public IReadOnlyList<string> Future { get; init; } = [];

    /// <summary>The text reports the day before too: "за минулу добу".</summary>
    public IReadOnlyList<string> PastDay { get; init; } = [];

    public IReadOnlyList<string> Today { get; init; } = [];

    public IReadOnlyList<string> Years { get; init; } = [];

    /// <summary>"exactly a year ago" names a day; "a year ago" does not.</summary>
    public IReadOnlyList<string> Exactly { get; init; } = [];

    /// <summary>"anniversary", "річниця": with an ordinal it names a day of a later year.</summary>
    public IReadOnlyList<string> Anniversary { get; init; } = [];

    public IReadOnlyList<string> OrdinalSuffixes { get; init; } = [];

    /// <summary>"року": a word that may follow a year.</summary>
    public IReadOnlyList<string> YearWords { get; init; } = [];

    public IReadOnlyList<string> Connectors { get; init; } = [];

    public IReadOnlyList<string> Fillers { get; init; } = [];

    public IReadOnlyDictionary<string, int> Numbers { get; init; } = new Dictionary<string, int>();

    public IReadOnlyList<string> Ordinals { get; init; } = [];

    /// <summary><c>german</c> or <c>italian</c> where a number is one long word; else null.</summary>
    public string? Spelling { get; init; }

    /// <summary>Whole words of war and time: in a headline they stand where small words are few.</summary>
    public IEnumerable<string> OwnWords =>
        Day.Concat(Days)
            .Concat(War)
            .Concat(Months.SelectMany(m => m))
            .Concat(Weekdays.SelectMany(w => w))
            .Where(w => w.Length > 2 && !w.EndsWith('*') && !w.Any(char.IsWhiteSpace));

    /// <summary>The order in which the archive meets languages: those of its own wars, then those it counts days in.</summary>
    public static int RankOf(string code)
    {
        int first = Array.IndexOf(MostMet, code);
        return first >= 0 ? first : MostMet.Length + (All.Any(l => l.Code == code && l.War.Count > 0) ? 0 : 1);
    }

    /// <summary>All languages, English first: it settles forms that several share.</summary>
    public static IReadOnlyList<LanguageFile> All => Embedded.Value;

    private static List<LanguageFile> ReadEmbedded()
    {
        var assembly = typeof(LanguageFile).Assembly;
        List<LanguageFile> files = [];
        foreach (string name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith("languages/", StringComparison.Ordinal))
            {
                using Stream stream = assembly.GetManifestResourceStream(name)!;
                files.Add(JsonSerializer.Deserialize<LanguageFile>(stream, Options)!);
            }
        }

        return [.. files.OrderBy(f => f.Code == "en" ? 0 : 1).ThenBy(f => f.Code, StringComparer.Ordinal)];
    }
}
