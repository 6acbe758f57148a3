using System.Globalization;
using System.Text;

namespace ConflictTracker.Web.Generation;

/// <summary>
/// A corpus to measure with: articles whose words, dates, sources and tags are spread as those of a news archive are.
/// An article depends on its number and the corpus' size alone, so that every machine measures the same.
/// </summary>
/// <param name="size">How many articles it has: rare names grow rarer with it.</param>
internal sealed class GeneratedCorpus(int size)
{
    /// <summary>Four years of war.</summary>
    public const int Days = 1_460;

    private const int Sources = 200;
    private const int Tags = 500;

    private static readonly DateOnly Day1 = new(2022, 2, 24);

    private static readonly string[] Speakers =
    [
        "the Ukrainian Air Force",
        "the General Staff",
        "the Russian Defence Ministry",
        "Governor Oleh Syniehubov",
        "the State Emergency Service",
    ];

    private static readonly string[] Things =
    [
        "drones",
        "missiles",
        "shells",
        "tanks",
        "glide bombs",
        "people",
        "homes",
    ];

    private readonly WeightedChoice _days = new([.. DayWeights()]);
    private readonly WeightedChoice _sources = new([.. Enumerable.Range(3, Sources).Select(i => 1.0 / i)]);
    private readonly WeightedChoice _tags = new([.. Enumerable.Range(5, Tags).Select(i => 1.0 / i)]);

    public MadeUpWords Words { get; } = new();

    /// <summary>How many names of people and villages occur: each only in a few articles.</summary>
    private int Names => Math.Max(2_000, size / 4);

    /// <param name="number">From 1. Articles come in no order of dates, like an import of loose files.</param>
    public GeneratedArticle Article(int number)
    {
        RepeatableRandom random = new((ulong)number * 2_654_435_761UL + 17);
        int day = _days.Next(ref random) + 1;
        StringBuilder text = new(4_096);
        List<string> terms = Terms(day, ref random);
        FrontMatter(text, number, day, terms, ref random);
        Body(text, terms, ref random);
        return new GeneratedArticle(string.Create(CultureInfo.InvariantCulture, $"{number:D7}.md"), text.ToString());
    }

    /// <summary>The name of one person or village, lower numbers oftener.</summary>
    public string Name(int number)
    {
        StringBuilder name = new(Words.All[300 + (int)((uint)number * 2_654_435_761u % 4_000)]);
        name[0] = char.ToUpperInvariant(name[0]);
        for (int rest = number; rest > 0; rest /= 26)
        {
            name.Append((char)('a' + (rest % 26)));
        }

        return name.Append("ov").ToString();
    }

    /// <summary>A name that only a few articles hold.</summary>
    public string RareName(ref RepeatableRandom random) => Name((int)(Names * (.5 + (.5 * random.NextShare()))));

    private static IEnumerable<double> DayWeights()
    {
        RepeatableRandom random = new(7);
        for (int day = 0; day < Days; day++)
        {
            double weight = 1 + (.4 * Math.Sin(day / 37.0)) + (random.NextShare() * .5);
            bool isBusy = random.NextShare() < .02;
            yield return weight * (isBusy ? 2.5 : 1) * (day < 40 ? 2.2 : 1);
        }
    }

    private static List<string> Terms(int day, ref RepeatableRandom random)
    {
        List<string> terms = [];
        foreach (EverydayTerm term in EverydayTerm.All.Where(t => t.From <= day && day <= t.To))
        {
            if (random.NextShare() >= term.Share)
            {
                continue;
            }

            do
            {
                terms.Insert(random.Next(terms.Count + 1), term.Text);
            } while (terms.Count < 200 && random.NextShare() < (term.Times - 1) / term.Times);
        }

        return terms;
    }

    private void FrontMatter(StringBuilder text, int number, int day, List<string> terms, ref RepeatableRandom random)
    {
        text.Append("---\ntitle: ");
        int words = 5 + random.Next(6);
        for (int i = 0; i < words; i++)
        {
            bool isTerm = terms.Count > 0 && random.NextShare() < .25;
            string word = isTerm ? terms[random.Next(terms.Count)] : Words.Next(ref random);
            text.Append(i == 0 ? Capital(word) : word).Append(' ');
        }

        text.Append(CultureInfo.InvariantCulture, $"{number}\nsource: Source {_sources.Next(ref random) + 1}\n");
        text.Append(CultureInfo.InvariantCulture, $"date: {Day1.AddDays(day - 1):yyyy-MM-dd}\nlang: en\ntags: [");
        text.AppendJoin(", ", TagsOf(ref random)).Append("]\n---\n\n");
    }

    private HashSet<string> TagsOf(ref RepeatableRandom random)
    {
        HashSet<string> tags = [];
        for (int left = 1 + random.Next(5); left > 0; left--)
        {
            tags.Add(string.Create(CultureInfo.InvariantCulture, $"tag{_tags.Next(ref random) + 1}"));
        }

        return tags;
    }

    private void Body(StringBuilder text, List<string> terms, ref RepeatableRandom random)
    {
        int words = (int)(300 + (480 * Math.Pow(random.NextShare(), 1.4)));
        int sentences = 0;
        int said = 0;
        for (int word = 0; word < words; )
        {
            int length = 9 + random.Next(14);
            for (int i = 0; i < length; i++, word++)
            {
                bool isTerm = said < terms.Count && random.Next(Math.Max(1, words - word)) < terms.Count - said;
                string next =
                    isTerm ? terms[said++]
                    : random.NextShare() < .0035 ? Name((int)(Names * Math.Pow(random.NextShare(), 3)))
                    : Words.Next(ref random);
                text.Append(i == 0 ? Capital(next) : next);
                text.Append(
                    i == length - 1 ? ". "
                    : random.NextShare() < .06 ? ", "
                    : " "
                );
            }

            if (random.NextShare() < .08)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Claim(ref random)} ");
            }

            if (++sentences % 4 == 0)
            {
                text.Append("\n\n");
            }
        }

        text.Append('\n');
    }

    private static string Claim(ref RepeatableRandom random)
    {
        int figure = (int)Math.Exp(random.NextShare() * 7) + 1;
        string thing = Things[random.Next(Things.Length)];
        string speaker = Speakers[random.Next(Speakers.Length)];
        return string.Create(CultureInfo.InvariantCulture, $"At least {figure} {thing} were hit, {speaker} said.");
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
