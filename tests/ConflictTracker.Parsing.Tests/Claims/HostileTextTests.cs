using System.Diagnostics;
using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Events;
using ConflictTracker.Parsing.Tests.Sentences;

namespace ConflictTracker.Parsing.Tests.Claims;

/// <summary>
/// A megabyte built against each pattern: what sets it off, again and again, without what ends it. A sentence beyond 800 words is
/// not read to its end, so the fragments come as sentences just below that, all in one paragraph and each in its own.
/// </summary>
public sealed class HostileTextTests
{
    private const int Megabyte = 1_000_000;
    private const int WordsOfASentence = 760;

    // A twentieth of it on a quiet machine; the square of the length would be hours.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);

    /// <summary>The pattern, the language and the fragment.</summary>
    public static TheoryData<string, string, string> Fragments =>
        new()
        {
            { "subject-says", "en", "the mayor said " },
            { "subject-says: asides", "en", "Anna Lis, head of the port, " },
            { "subject-says: owners of asides", "en", "Jan Lis, a member of the Council, which said " },
            { "subject-says: partners", "en", "the council and the police said " },
            { "subject-says: asides in asides", "en", ", which, on Friday" },
            { "subject-says: perfects", "de", "hat der Rat gemeldet. gemeldet" },
            { "subject-says: nobody", "es", ", añadió" },
            { "subject-says: lives", "en", "claimed claims " },
            { "subject-says: brackets", "en", "(HC) said " },
            { "subject-says: addressees", "de", "gegenüber der Agentur teilte " },
            { "subject-says: figures given", "en", "put spoke gave of at " },
            { "subject-says: long names", "en", "head of the council of the " },
            { "gapped-verb", "en", "police reported 1 and ministry 2 " },
            { "says-subject", "en", "boats sank, said " },
            { "says-subject: channels", "ru", ", сообщил в своём " },
            { "says-subject: days", "fr", ", a annoncé mardi 4 décembre " },
            { "says-subject: messages", "en", ", said a statement from " },
            { "says-subject: nobody", "es", "”, ha señalado " },
            { "says-subject: agents", "de", ", erklärte der von den " },
            { "according-to", "en", "according to data compiled by " },
            { "according-to: data", "fr", "selon les chiffres fournis " },
            { "according-to: data", "pl", "według danych podanych przez " },
            { "according-to: own account", "de", "nach eigenen Angaben " },
            { "according-to: behind", "de", "Behörden zufolge " },
            { "according-to: brackets", "en", "(5, according to the police " },
            { "according-to: partners", "en", "according to medics and the and " },
            { "according-to: statements", "en", "according to the statement " },
            { "according-to: them", "uk", "за його словами " },
            { "according-to: bare reports", "uk", ", йдеться у зведенні " },
            { "citing", "en", "citing figures from " },
            { "citing: quoted", "en", "quoted officials from the harbour " },
            { "speaker-colon", "en", "Quote from the staff: " },
            { "parenthesis", "en", "12 killed (Ministry of Health " },
            { "dash-speaker", "uk", "– Генштаб – " },
            { "carried-on: pronouns", "en", "it said she said " },
            { "carried-on: short names", "en", "the Lagoon Ministry said, the ministry said " },
            { "carried-on: stems", "uk", "за даними штабу " },
            { "carried-on: quotations", "en", "“We found 12 " },
            { "carried-on: reported speech", "de", "seien 12 demnach " },
            { "carried-on: publications", "en", "the council (HC) released its report " },
            { "according-to: givers of tolls", "fr", "bilan de 5 morts donné mardi par la " },
            { "according-to: genitives", "uk", "за словами голови Лиманської ради Івана " },
            { "says-subject: titles", "en", "boats sank, said Gov. Lt. Gen. " },
            { "subject-says: seats", "es", "con sede en el Consejo indicó " },
            { "report: this", "en", "the mayor reported this on " },
            { "citing: was quoted", "en", "the mayor was quoted by the agency as " },
            { "according-to: compounds", "de", "nach Kiewer Militärangaben " },
            { "carried-on: officials", "en", "the official said " },
            { "carried-on: holders of offices", "ru", "по словам губернатора " },
            { "carried-on: subjects", "en", "The mayor of the port, Jan Lis, " },
            { "according-to: described accounts", "de", "nach neuen Angaben der " },
            { "subject-says: raised tolls", "en", "the mayor raised the toll to " },
            { "numbers: glued", "fr", "moins12 de15 12morts " },
            { "measures: parts", "en", "killed 12, including 3 and " },
            { "report", "uk", "Про це повідомили в " },
            { "report: sources", "uk", "Джерело: 12 " },
            { "report: openers", "uk", "Генштаб повідомив про ситуацію " },
            { "no-comment", "en", "has not commented, declined to " },
            { "denial", "en", "denied denies " },
            { "clauses", "en", "the mayor said; the police said; " },
            { "table", "en", "Killed 12 30 " },
            { "numbers", "en", "two hundred and twenty-one " },
            { "numbers: hedges", "en", "at least more than about " },
            { "numbers: ranges", "en", "between 3 and " },
            { "numbers: parts", "en", "39 out of " },
            { "numbers: rows", "en", "5, 6 and " },
            { "numbers: scales", "en", "1.4m 5 thousand " },
            { "numbers: halves", "en", "half a million half a " },
            { "numbers: distances", "en", "150 kilometres (93 miles) " },
            { "numbers: fractions", "en", "half of two thirds " },
            { "numbers: times", "en", "from six until seven in the " },
            { "numbers: ages", "en", "who was 66, aged 5, " },
            { "numbers: labels", "en", "day 5 No. 6 S-300/" },
            { "numbers: list marks", "en", "(1) 2) 3. " },
            { "measures", "en", "killed or wounded 12 " },
            { "measures: tolls", "en", "the death toll rose to 5 " },
            { "measures: rows", "en", "shot down 12 drones, 5 rockets and " },
            { "measures: rows of weapons", "en", "launched 31 drones and 2 missiles and " },
            { "units", "en", "12 grey little Shahed " },
            { "days", "en", "on Monday next from Tuesday to " },
            { "days: printed", "en", "5 May February 6 the fourth of " },
            { "days: past", "en", "two weeks ago had said in January " },
            { "events", "en", "drones hit the port should will " },
            { "places", "en", "Kharkiv 5 Kursk region " },
        };

    [Theory]
    [MemberData(nameof(Fragments))]
    public void Pattern_OverAMegabyteOfItsFragments_EndsInItsTime(string pattern, string language, string fragment)
    {
        List<string> sentences = Sentences(SentenceOf(fragment), Megabyte);
        int half = sentences.Count / 2;

        AssertEnds(pattern, language, TestDocument.Of([string.Concat(sentences[..half]), .. sentences[half..]]));
    }

    /// <summary>Short sentences, of which there are many, in one paragraph, in as many, in headings and in a title.</summary>
    [Theory]
    [InlineData("The mayor said 5")]
    [InlineData("It said 12 died")]
    [InlineData("12 boats sank")]
    [InlineData("“We found 12")]
    [InlineData("Staff: 12 boats")]
    [InlineData("Killed 12 30")]
    [InlineData("Sank in Kyiv")]
    [InlineData("This was reported by the mayor")]
    public void ManySentences_InAllKindsOfBlocks_EndInTheirTime(string sentence)
    {
        List<string> sentences = Sentences(sentence, Megabyte / 4);
        string paragraph = string.Concat(sentences);

        AssertEnds(
            sentence,
            "en",
            TestDocument.Of([
                (BlockKind.Paragraph, paragraph),
                .. sentences.Select(s => (BlockKind.Paragraph, s)),
                .. sentences.Select(s => (BlockKind.Heading, s)),
            ]) with
            {
                Title = paragraph,
                TitlePlace = new TextSpan(0, paragraph.Length),
            }
        );
    }

    private static void AssertEnds(string what, string language, ParsedDocument document)
    {
        var watch = Stopwatch.StartNew();

        MarkedDocument marked = MarkedText.Of(language, DateSpan.Of(new DateOnly(2025, 2, 6)), document);
        _ = ClaimFinder.Find(marked);
        _ = EventFinder.Find(marked);

        Assert.True(watch.Elapsed < Budget, $"{what} took {watch.Elapsed}");
    }

    // With a capital at its head, so that the sentences before and behind end.
    private static string SentenceOf(string fragment)
    {
        int words = fragment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        string repeated = string.Concat(Enumerable.Repeat(fragment, WordsOfASentence / 2 / words));
        return char.IsLetter(repeated[0]) ? char.ToUpperInvariant(repeated[0]) + repeated[1..] : "Now " + repeated;
    }

    // Each with a word of its own: a sentence that stands twice is read once.
    private static List<string> Sentences(string sentence, int length) =>
        [.. Enumerable.Range(0, length / (sentence.Length + 8)).Select(i => $"{sentence} {Word(i)}. ")];

    private static string Word(int number) =>
        new([.. number.ToString("D5", CultureInfo.InvariantCulture).Select(d => (char)('a' + d - '0'))]);
}
