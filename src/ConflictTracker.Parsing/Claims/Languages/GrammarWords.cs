namespace ConflictTracker.Parsing.Claims.Languages;

/// <summary>
/// A language's word lists as they are written down: words parted by spaces, phrases by bars, and groups as
/// <c>name = word word; name = word</c>.
/// </summary>
internal sealed record GrammarWords
{
    public string Verbs { get; init; } = "";
    public string VerbPhrases { get; init; } = "";
    public string DocumentVerbs { get; init; } = "";
    public string Between { get; init; } = "";
    public string Besides { get; init; } = "";
    public string Openers { get; init; } = "";
    public string Breaks { get; init; } = "";
    public string ForwardBreaks { get; init; } = "";
    public string Leading { get; init; } = "";
    public string Persons { get; init; } = "";
    public string Bodies { get; init; } = "";
    public string Relatives { get; init; } = "";
    public string AccordingTo { get; init; } = "";
    public string AccordingAfter { get; init; } = "";
    public string Citing { get; init; } = "";
    public string NoComment { get; init; } = "";
    public string ReportedBy { get; init; } = "";
    public string ReportOf { get; init; } = "";
    public string OfThis { get; init; } = "";
    public string OwnAccount { get; init; } = "";
    public string Adding { get; init; } = "";
    public string ReportedSpeech { get; init; } = "";
    public string AccordingToThem { get; init; } = "";
    public bool Inverts { get; init; } = true;
    public bool DropsSubjects { get; init; }
    public string NamesAnybody { get; init; } = "";
    public bool NounsAreCapital { get; init; }
    public string SpeakerNouns { get; init; } = "";
    public string Times { get; init; } = "";
    public string Numbers { get; init; } = "";
    public string Hedges { get; init; } = "";
    public string Measures { get; init; } = "";
    public string TimeUnits { get; init; } = "";
    public string UnitBreaks { get; init; } = "";
    public string RangeWords { get; init; } = "";
    public string PartOf { get; init; } = "";
    public string Labels { get; init; } = "";
    public string Fractions { get; init; } = "";
    public string FractionsOf { get; init; } = "";
    public string Counted { get; init; } = "";
}
