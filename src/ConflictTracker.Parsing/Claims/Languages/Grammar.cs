using System.Collections.Frozen;

namespace ConflictTracker.Parsing.Claims.Languages;

/// <summary>What a language says claims with: its word lists, lower case. The rules are the same for all.</summary>
internal sealed class Grammar(GrammarWords words)
{
    /// <summary>Reporting verbs and what the archive calls them: <c>said</c>, <c>claimed</c>, <c>confirmed</c>…</summary>
    public FrozenDictionary<string, string> Verbs { get; } = WordLists.Keyed(words.Verbs);

    /// <summary>Verbs that report only with their preposition: "spoke of".</summary>
    public PhraseList VerbPhrases { get; } = new(words.VerbPhrases);

    /// <summary>Verbs that report only where a document or a count is their subject: "data show".</summary>
    public FrozenDictionary<string, string> DocumentVerbs { get; } = WordLists.Keyed(words.DocumentVerbs);

    /// <summary>What may stand between a speaker and the verb: "also", "has".</summary>
    public FrozenSet<string> Between { get; } = WordLists.Set(words.Between);

    /// <summary>Phrases that may stand there too: "for his part".</summary>
    public PhraseList Besides { get; } = new(words.Besides);

    /// <summary>Words that open what was said: "that".</summary>
    public FrozenSet<string> Openers { get; } = WordLists.Set(words.Openers);

    /// <summary>Words that no speaker's name holds: going back from a verb, the name begins after them.</summary>
    public FrozenSet<string> Breaks { get; } = WordLists.Set(words.Breaks);

    /// <summary>Words at which a name that follows its verb ends.</summary>
    public FrozenSet<string> ForwardBreaks { get; } = WordLists.Set(words.ForwardBreaks);

    /// <summary>Articles and the like, not part of a name.</summary>
    public FrozenSet<string> Leading { get; } = WordLists.Set(words.Leading);

    /// <summary>Pronouns for one person.</summary>
    public FrozenSet<string> Persons { get; } = WordLists.Set(words.Persons);

    /// <summary>Pronouns for an organisation, or for several people.</summary>
    public FrozenSet<string> Bodies { get; } = WordLists.Set(words.Bodies);

    /// <summary>"which", "who": the speaker is the name before them.</summary>
    public FrozenSet<string> Relatives { get; } = WordLists.Set(words.Relatives);

    public PhraseList AccordingTo { get; } = new(words.AccordingTo);

    /// <summary>"за його словами", "selon lui": whoever spoke before.</summary>
    public PhraseList AccordingToThem { get; } = new(words.AccordingToThem);

    /// <summary>A subject may stand behind its verb: "Am Abend meldete der Rettungsdienst", "повідомив мер".</summary>
    public bool Inverts { get; } = words.Inverts;

    /// <summary>A verb may stand without a subject: "Añadió que …" is whoever spoke before.</summary>
    public bool DropsSubjects { get; } = words.DropsSubjects;

    /// <summary>"… zufolge": the speaker stands before.</summary>
    public PhraseList AccordingAfter { get; } = new(words.AccordingAfter);

    public PhraseList Citing { get; } = new(words.Citing);

    public PhraseList NoComment { get; } = new(words.NoComment);

    /// <summary>"This was reported by": the speaker of the whole report follows.</summary>
    public PhraseList ReportedBy { get; } = new(words.ReportedBy);

    /// <summary>After a reporting verb, shows that a whole report follows: "about the situation".</summary>
    public PhraseList ReportOf { get; } = new(words.ReportOf);

    /// <summary>"Про це", "lo ha": at a sentence's head, that its speaker tells what stands before it.</summary>
    public PhraseList OfThis { get; } = new(words.OfThis);

    /// <summary>"nach eigenen Angaben": the sentence's own subject tells it.</summary>
    public PhraseList OwnAccount { get; } = new(words.OwnAccount);

    /// <summary>"seien", "demnach": whoever spoke before goes on.</summary>
    public FrozenSet<string> ReportedSpeech { get; } = WordLists.Set(words.ReportedSpeech);

    /// <summary>"Among them", "також": at a sentence's head, that it adds to the one before it and is told by its speaker.</summary>
    public PhraseList Adding { get; } = new(words.Adding);

    /// <summary>Subjects that are nobody's name: "others", "many". Where a language has the list, any other word in a capital
    /// that says something is a name.</summary>
    public FrozenSet<string> NamesAnybody { get; } = WordLists.Set(words.NamesAnybody);

    /// <summary>Every noun is written with a capital, as in German.</summary>
    public bool NounsAreCapital { get; } = words.NounsAreCapital;

    /// <summary>Beginnings of nouns that speak: officials, ministry, police, estimates.</summary>
    public StemList SpeakerNouns { get; } = new(words.SpeakerNouns);

    /// <summary>Weekdays, "later", "early": no part of a speaker's name.</summary>
    public FrozenSet<string> Times { get; } = WordLists.Set(words.Times);

    public FrozenDictionary<string, string> Numbers { get; } = WordLists.Keyed(words.Numbers);

    public PhraseList Hedges { get; } = new(words.Hedges);

    /// <summary>Beginnings of words that say what is measured: <c>killed</c>, <c>wounded</c>, <c>shot down</c>…</summary>
    public StemList Measures { get; } = new(words.Measures);

    /// <summary>Beginnings of units of time: a number of them is a duration.</summary>
    public StemList TimeUnits { get; } = new(words.TimeUnits);

    /// <summary>Words at which a unit ends: prepositions, conjunctions, auxiliaries.</summary>
    public FrozenSet<string> UnitBreaks { get; } = WordLists.Set(words.UnitBreaks);

    /// <summary>"to", "bis": between the two numbers of a range.</summary>
    public FrozenSet<string> RangeWords { get; } = WordLists.Set(words.RangeWords);

    /// <summary>"of", "out of", "von": between a part and its whole.</summary>
    public PhraseList PartOf { get; } = new(words.PartOf);

    /// <summary>"two thirds": parts of a whole, wherever they stand.</summary>
    public PhraseList Fractions { get; } = new(words.Fractions);

    /// <summary>"half", "a third": parts of a whole only before it, or at a clause's end.</summary>
    public PhraseList FractionsOf { get; } = new(words.FractionsOf);

    /// <summary>Words after which a number is a label: "day", "No.", "article".</summary>
    public FrozenSet<string> Labels { get; } = WordLists.Set(words.Labels);

    /// <summary>Beginnings of nouns that "one" counts: person, missile.</summary>
    public StemList Counted { get; } = new(words.Counted);
}
