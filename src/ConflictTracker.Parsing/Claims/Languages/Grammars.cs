namespace ConflictTracker.Parsing.Claims.Languages;

/// <summary>Which grammar a sentence is read by: Cyrillic letters by the Ukrainian and Russian one together, since articles
/// mix them; others by the article's language, and by English where that is not known.</summary>
internal static class Grammars
{
    private static readonly Grammar EnglishGrammar = new(English.Words);
    public static Grammar Fallback => EnglishGrammar;

    private static readonly Grammar EastSlavic = new(Merged(Ukrainian.Words, Russian.Words));

    private static readonly Dictionary<string, Grammar> ByLanguage = new(StringComparer.Ordinal)
    {
        ["de"] = new Grammar(German.Words),
        ["fr"] = new Grammar(French.Words),
        ["es"] = new Grammar(Spanish.Words),
        ["it"] = new Grammar(Italian.Words),
        ["pl"] = new Grammar(Polish.Words),
    };

    /// <summary>The grammar, or null for letters that none of them has.</summary>
    public static Grammar? Of(string sentence, string? language)
    {
        int cyrillic = 0;
        int latin = 0;
        int other = 0;
        foreach (char c in sentence)
        {
            if (c is >= '\u0400' and <= '\u04FF')
            {
                cyrillic++;
            }
            else if (char.IsAsciiLetter(c))
            {
                latin++;
            }
            else if (c > '\u0370' && char.IsLetter(c))
            {
                other++;
            }
        }

        if (other > latin + cyrillic)
        {
            return null;
        }

        return cyrillic > latin ? EastSlavic : ByLanguage.GetValueOrDefault(language ?? "en", EnglishGrammar);
    }

    private static GrammarWords Merged(GrammarWords a, GrammarWords b) =>
        new()
        {
            Verbs = $"{a.Verbs}; {b.Verbs}",
            VerbPhrases = $"{a.VerbPhrases}|{b.VerbPhrases}",
            Between = $"{a.Between} {b.Between}",
            Besides = $"{a.Besides}|{b.Besides}",
            Openers = $"{a.Openers} {b.Openers}",
            Breaks = $"{a.Breaks} {b.Breaks}",
            ForwardBreaks = $"{a.ForwardBreaks} {b.ForwardBreaks}",
            Leading = $"{a.Leading} {b.Leading}",
            Persons = $"{a.Persons} {b.Persons}",
            Bodies = $"{a.Bodies} {b.Bodies}",
            Relatives = $"{a.Relatives} {b.Relatives}",
            AccordingTo = $"{a.AccordingTo}|{b.AccordingTo}",
            Citing = $"{a.Citing}|{b.Citing}",
            NoComment = $"{a.NoComment}|{b.NoComment}",
            ReportedBy = $"{a.ReportedBy}|{b.ReportedBy}",
            ReportOf = $"{a.ReportOf}|{b.ReportOf}",
            AccordingToThem = $"{a.AccordingToThem}|{b.AccordingToThem}",
            OfThis = $"{a.OfThis}|{b.OfThis}",
            Adding = $"{a.Adding}|{b.Adding}",
            ReportedSpeech = $"{a.ReportedSpeech} {b.ReportedSpeech}",
            OwnAccount = $"{a.OwnAccount}|{b.OwnAccount}",
            SpeakerNouns = $"{a.SpeakerNouns} {b.SpeakerNouns}",
            Times = $"{a.Times} {b.Times}",
            Numbers = $"{a.Numbers}; {b.Numbers}",
            Hedges = $"{a.Hedges}|{b.Hedges}",
            Measures = $"{a.Measures}; {b.Measures}",
            TimeUnits = $"{a.TimeUnits} {b.TimeUnits}",
            UnitBreaks = $"{a.UnitBreaks} {b.UnitBreaks}",
            RangeWords = $"{a.RangeWords} {b.RangeWords}",
            PartOf = $"{a.PartOf}|{b.PartOf}",
            Labels = $"{a.Labels} {b.Labels}",
            Counted = $"{a.Counted} {b.Counted}",
            Fractions = $"{a.Fractions}|{b.Fractions}",
            FractionsOf = $"{a.FractionsOf}|{b.FractionsOf}",
        };
}
