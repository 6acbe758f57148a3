using System.Text;

namespace ConflictTracker.Web.Generation;

/// <summary>The words between the everyday terms: function words first, then pronounceable ones that mean nothing, used
/// as often as words of a language are (Zipf and Mandelbrot).</summary>
internal sealed class MadeUpWords
{
    public const int Count = 200_000;

    private static readonly string[] FunctionWords =
        "the of to and in a on that for is was by with at from it as be has have were are its not been had which this but will after also they their more who would than or when two one about over into during up out there no according new said against region official city some last".Split(
            ' '
        );

    private static readonly string[] Onsets =
        "b br c ch cl d dr f fl g gr h j k kr l m n p pl pr r s sh sk st str t tr v vl w z zh".Split(' ');

    private static readonly string[] Nuclei = "a e i o u a e i o ai ea ou".Split(' ');

    private static readonly string[] Codas =
    [
        "",
        "",
        "",
        "n",
        "r",
        "s",
        "t",
        "l",
        "m",
        "d",
        "k",
        "nd",
        "st",
        "ng",
        "v",
    ];

    private static readonly string[] Endings =
    [
        "",
        "",
        "",
        "ed",
        "ing",
        "s",
        "er",
        "ion",
        "ly",
        "iv",
        "al",
        "ment",
        "ka",
    ];

    private readonly WeightedChoice _byUse = new([.. Enumerable.Range(0, Count).Select(i => Math.Pow(i + 2.7, -1.05))]);

    /// <summary>The most used first.</summary>
    public IReadOnlyList<string> All { get; } = MakeUp();

    public string Next(ref RepeatableRandom random) => All[_byUse.Next(ref random)];

    private static List<string> MakeUp()
    {
        RepeatableRandom random = new(42);
        List<string> words = [.. FunctionWords];
        HashSet<string> known = [.. words, .. EverydayTerm.All.SelectMany(t => t.Text.ToLowerInvariant().Split(' '))];
        StringBuilder word = new();
        while (words.Count < Count)
        {
            word.Clear();
            // The rarer, the longer.
            int syllables =
                words.Count < 4_000 ? 1
                : words.Count < 60_000 ? 2
                : 2 + random.Next(2);
            for (int i = 0; i < syllables; i++)
            {
                word.Append(One(Onsets, ref random)).Append(One(Nuclei, ref random)).Append(One(Codas, ref random));
            }

            word.Append(One(Endings, ref random));
            if (word.Length is >= 3 and <= 16 && known.Add(word.ToString()))
            {
                words.Add(word.ToString());
            }
        }

        return words;
    }

    private static string One(string[] of, ref RepeatableRandom random) => of[random.Next(of.Length)];
}
