using System.Collections.Concurrent;
using ConflictTracker.Parsing.Languages;

namespace ConflictTracker.Parsing.Dating;

/// <summary>
/// The words of a document's language that have to do with days and dates, English beside them: posts, captions and agency
/// marks are English everywhere. Ukrainian and Russian are read together, since texts mix them.
/// </summary>
internal sealed class DatingLexicon
{
    private static readonly ConcurrentDictionary<string, DatingLexicon> Cache = new(StringComparer.Ordinal);

    private DatingLexicon(IReadOnlyList<LanguageFile> languages)
    {
        foreach (LanguageFile language in languages)
        {
            Fill(Months, language.Months);
            Fill(Weekdays, language.Weekdays);
            YearWords.Add(language.YearWords);
            Stamp.Add(language.Stamp);
            AsOf.Add(language.AsOf);
            Period.Add(language.Period);
            if (language.Code != "en" || languages.Count is 1 or > 3)
            {
                FillCounts(language);
            }
        }
    }

    public StemTable<int> Months { get; } = new();

    /// <summary>0 is Monday.</summary>
    public StemTable<int> Weekdays { get; } = new();

    public StemTable<bool> Day { get; } = new();
    public StemTable<bool> Days { get; } = new();
    public StemTable<bool> Weeks { get; } = new();
    public PhraseTable War { get; } = new();
    public PhraseTable WholeWar { get; } = new();
    public PhraseTable Operation { get; } = new();
    public PhraseTable OtherCounts { get; } = new();
    public PhraseTable Enters { get; } = new();
    public PhraseTable ElapsedBefore { get; } = new();
    public PhraseTable ElapsedAfter { get; } = new();
    public PhraseTable Mark { get; } = new();
    public PhraseTable NotCounted { get; } = new();
    public PhraseTable Roughly { get; } = new();
    public PhraseTable Period { get; } = new();
    public PhraseTable Reported { get; } = new();
    public PhraseTable AsOf { get; } = new();
    public PhraseTable YearWords { get; } = new();
    public PhraseTable Stamp { get; } = new();
    public PhraseTable Pointer { get; } = new();
    public PhraseTable Began { get; } = new();
    public PhraseTable Ago { get; } = new();
    public PhraseTable ByThen { get; } = new();
    public PhraseTable Since { get; } = new();
    public PhraseTable History { get; } = new();
    public PhraseTable Future { get; } = new();
    public PhraseTable PastDay { get; } = new();
    public PhraseTable Today { get; } = new();
    public PhraseTable Anniversary { get; } = new();
    public StemTable<bool> Years { get; } = new();
    public PhraseTable Exactly { get; } = new();
    public PhraseTable Connectors { get; } = new();
    public PhraseTable Fillers { get; } = new();
    public StemTable<bool> OrdinalSuffixes { get; } = new();
    public NumberWords Numbers { get; } = new();

    /// <param name="language">ISO 639-1; null or a language without words of days reads all languages together.</param>
    public static DatingLexicon For(string? language) =>
        Cache.GetOrAdd(
            LanguageFile.All.Any(l => l.Code == language && l.Months.Count > 0) ? language! : "",
            static code => new DatingLexicon(Languages(code))
        );

    /// <summary>Words of counts are read in the text's own language: German "war" is no war.</summary>
    private void FillCounts(LanguageFile language)
    {
        Day.AddAll(language.Day);
        Days.AddAll(language.Days);
        Weeks.AddAll(language.Weeks);
        War.Add(language.War);
        WholeWar.Add(language.WholeWar);
        Operation.Add(language.Operation);
        OtherCounts.Add(language.OtherCounts);
        Enters.Add(language.Enters);
        ElapsedBefore.Add(language.ElapsedBefore);
        ElapsedAfter.Add(language.ElapsedAfter);
        Mark.Add(language.Mark);
        NotCounted.Add(language.NotCounted);
        Roughly.Add(language.Roughly);
        Reported.Add(language.Reported);
        Pointer.Add(language.Pointer);
        Began.Add(language.Began);
        Ago.Add(language.Ago);
        Since.Add(language.Since);
        ByThen.Add(language.ByThen);
        History.Add(language.History);
        Future.Add(language.Future);
        PastDay.Add(language.PastDay);
        Today.Add(language.Today);
        Anniversary.Add(language.Anniversary);
        Years.AddAll(language.Years);
        Exactly.Add(language.Exactly);
        OrdinalSuffixes.AddAll(language.OrdinalSuffixes);
        Connectors.Add(language.Connectors);
        Fillers.Add(language.Fillers);
        Numbers.Fill(language);
    }

    private static IReadOnlyList<LanguageFile> Languages(string code) =>
        code switch
        {
            "" => [.. LanguageFile.All.Where(l => l.Months.Count > 0)],
            "uk" => [Of("uk"), Of("ru"), Of("en")],
            "ru" => [Of("ru"), Of("uk"), Of("en")],
            "en" => [Of("en")],
            _ => [Of(code), Of("en")],
        };

    private static LanguageFile Of(string code) => LanguageFile.All.First(l => l.Code == code);

    private static void Fill(StemTable<int> table, IReadOnlyList<IReadOnlyList<string>> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            foreach (string name in names[i])
            {
                table.Add(name, i);
            }
        }
    }
}
