using ConflictTracker.Parsing.Claims.Languages;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>Offices that one person holds: "the governor" is the governor who was named before.</summary>
internal static class Offices
{
    private const int LongestStem = 6;
    private const int ShortestStem = 3;

    private static readonly StemList Nouns = new(
        "governor. mayor. minister. president. spokesman. spokeswoman. spokesperson. prosecutor. commander. chancellor. "
            + "губернатор мер. мера. мером. мэр. мэра. мэром. президент міністр. міністра. министр. министра. голова. голови. "
            + "глава. главы. главе. очільник начальник речник речниц керівник руководител градоначальник омбудсмен "
            + "gouverneur. gouverneurs. bürgermeister minister. präsident. sprecher. maire. ministre. président. porte-parole. "
            + "gobernador. alcalde. ministro. presidente. portavoz. governatore. sindaco. portavoce. gubernator. burmistrz. mer. "
            + "rzecznik. szef."
    );

    // "голови ОВА", "главы региона"
    private static readonly StemList Seats = new(
        "ова. ода. мва. ква. кмва. рва. міськрад облас област регион регіон город міст адміністрац администрац"
    );

    // "the Observatory for Human Rights", "Ministerstwo Zdrowia": bodies, however their names end; but "police chief Jan Lis".
    private static readonly StemList Bodies = new(
        "ministry. ministries. ministerium ministère. ministerio. ministero. ministerstw министерств міністерств council. committee. "
            + "agency. observator obserwatori network. union. organisation organization organización organizzazione organizacj "
            + "commission comisión commissione komisj department. staff. police. army. "
            + "прокуратур прокуратур штаб. генштаб комитет комітет рада. совет. управлін управлен пресслужб пресс-служб "
            + "prokuratur. sztab. urząd. behörde polizei. staatsanwaltschaft generalstab. conseil. consejo. consiglio. red. réseau."
    );

    private static readonly StemList Heads = new(
        "chief. head. director. deputy. member. officer. commander. leader. secretary."
    );

    /// <summary>Whether the words begin with a body's noun and name nobody's office.</summary>
    public static bool NamesBody(SentenceReading sentence, SpeakerPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.Next; i++)
        {
            if (Nouns.Holds(sentence.Tokens[i].Lower) || Heads.Holds(sentence.Tokens[i].Lower))
            {
                return false;
            }
        }

        return Bodies.Holds(sentence.Tokens[phrase.First].Lower);
    }

    public static bool IsNoun(string word) => Nouns.Holds(word);

    /// <summary>Whether the words are an office without whoever holds it.</summary>
    public static bool IsBare(string speaker)
    {
        string[] words = speaker.ToLowerInvariant().Split(' ');
        return words.Length <= 3
            && Nouns.Holds(words[0])
            && Array.TrueForAll(words[1..], w => Seats.Holds(w) || w is "of" or "the");
    }

    /// <summary>Whether a person's full words name the same office.</summary>
    public static bool Share(string full, string[] office)
    {
        string[] words = full.Split(' ');
        return words.Length > office.Length
            && Array.Exists(office, o => Array.Exists(words[..^1], w => AreCasesOfOne(w, o)));
    }

    public static bool AreSamePerson(string one, string other) =>
        AreCasesOfOne(one[(one.LastIndexOf(' ') + 1)..], other[(other.LastIndexOf(' ') + 1)..]);

    private static bool AreCasesOfOne(string one, string other)
    {
        int shorter = Math.Min(one.Length, other.Length);
        if (shorter <= ShortestStem)
        {
            return string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
                || (shorter == ShortestStem && one.Length + 1 >= other.Length && StartAlike(one, other, ShortestStem));
        }

        int stem = Math.Min(LongestStem, Math.Max(ShortestStem, shorter - 2));
        return Math.Abs(one.Length - other.Length) <= ShortestStem && StartAlike(one, other, stem);
    }

    private static bool StartAlike(string one, string other, int length) =>
        one.AsSpan(0, length).Equals(other.AsSpan(0, length), StringComparison.OrdinalIgnoreCase);
}
