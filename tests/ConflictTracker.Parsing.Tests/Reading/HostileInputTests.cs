using System.Diagnostics;
using System.Text;
using ConflictTracker.Parsing.Reading;

namespace ConflictTracker.Parsing.Tests.Reading;

/// <summary>No input throws, hangs or takes time in the square of its length.</summary>
public sealed class HostileInputTests
{
    private static readonly IFormatReader[] Readers =
    [
        new ConflictTracker.Parsing.Reading.TextReader(),
        new MarkdownReader(),
        new HtmlReader(),
        new WordReader(),
    ];

    [Fact]
    public void RandomBytes_NeverThrow()
    {
        Random random = new(1000);
        for (int i = 0; i < 300; i++)
        {
            byte[] bytes = new byte[random.Next(1, 4000)];
            random.NextBytes(bytes);
            Assert.All(Readers, r => AssertTold(r, bytes));
        }
    }

    [Fact]
    public void RandomSigns_NeverThrow()
    {
        const string signs = "абвABC 012.,:;!?“”\"—–-•#@()[]<>/&=*_`|\\'\n\n\r\t©…";
        Random random = new(1027);
        for (int i = 0; i < 300; i++)
        {
            byte[] bytes = Encoding.UTF8.GetBytes([.. random.GetItems(signs.ToCharArray(), random.Next(1, 3000))]);
            Assert.All(Readers, r => AssertTold(r, bytes));
        }
    }

    [Fact]
    public void CutUtf8_NeverThrows()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(
            "Дамба стоїть — сказав наглядач 💧 (@osten) May 4, 2024\n<p>&amp;\n---\n"
        );
        Assert.All(
            Enumerable.Range(0, bytes.Length),
            length => Assert.All(Readers, r => AssertTold(r, bytes[..length]))
        );
    }

    public static TheoryData<string, string, int> Repetitions() =>
        new()
        {
            { ".txt", "word and word\n", 100_000 },
            { ".txt", "A Heading Here\n\n", 50_000 },
            { ".txt", "The river rose again in the night, the war...\n", 20_000 },
            { ".txt", "4 May\n5 May\n", 50_000 },
            { ".txt", "12 Institute of the ", 40_000 },
            { ".txt", "a ", 500_000 },
            { ".txt", "(@", 300_000 },
            { ".txt", "— a (@b) August 1, 2024 ", 20_000 },
            { ".txt", "“said on X. ", 60_000 },
            { ".txt", "20:44\n", 50_000 },
            { ".txt", "Menu\n", 50_000 },
            { ".txt", "x pic.twitter.com/abc\n\n", 20_000 },
            { ".txt", "Smoke over port. Reuters\n", 20_000 },
            { ".txt", "Jane Doe/AFP\n", 20_000 },
            { ".txt", "North 12 13\n", 20_000 },
            { ".txt", "The Valley Times\n\n", 50_000 },
            { ".txt", "Tags:\n", 50_000 },
            { ".txt", "Ann Roe @annroe\n", 50_000 },
            { ".txt", "10:30 a.m. Talks begin\n\nAll came.\n", 30_000 },
            { ".txt", "It rained.\nA line among them\nIt rained.\n\n", 20_000 },
            { ".txt", "Home News World Sport ", 30_000 },
            { ".txt", "Jane Doe (now); ", 40_000 },
            { ".txt", "Jane Doe, ", 100_000 },
            { ".txt", "Jane Doe (now) Ann Roe ,", 40_000 },
            { ".txt", "Comments\n", 100_000 },
            { ".txt", "Related posts\nA title of a page\n4 May 2024\n", 20_000 },
            { ".txt", "A Heading Here\n\nIt rained all day.\n\n", 30_000 },
            { ".txt", "Eleven houses near the quay were lost as the town has counted\n", 15_000 },
            { ".txt", "\"Eleven houses near the quay were lost as the town counted\"\n\n", 15_000 },
            { ".txt", "$ 42.34 € 43.64 ", 60_000 },
            { ".txt", "+5° Osten ", 100_000 },
            { ".txt", "become a member ", 60_000 },
            { ".txt", "13 015 ", 150_000 },
            { ".txt", "The mill in Osten is lit in blue, May 4, 2024, ", 22_000 },
            { ".txt", "The mill in Osten is lit in the blue of old, May 4, 2024\n", 18_000 },
            { ".txt", "Read more:\nThe river in the year of the flood\nMonday 23 October\n", 16_000 },
            { ".txt", "the fortieth day of the siege ", 35_000 },
            { ".txt", "News «", 150_000 },
            { ".txt", "Originally published on May 4, 2024\n", 25_000 },
            { ".txt", "4 May\n\n19:19 The dam holds\n\n", 35_000 },
            { ".txt", "Smoke over Osten on May 4, 2024. (Jane Doe)\n", 20_000 },
            { ".txt", "Smoke over the quay at Osten | AFP\n", 25_000 },
            { ".txt", "the mayor tweeted: “", 50_000 },
            { ".txt", "From Example’s Jane Doe in Osten\n\n", 30_000 },
            { ".txt", "Jane Doe\nGetty Images\n", 40_000 },
            { ".txt", "10 min readMar 6\n", 50_000 },
            { ".txt", "Download a, b ", 60_000 },
            { ".txt", "a-b-", 200_000 },
            { ".txt", "news.modal.", 60_000 },
            { ".txt", "*a", 200_000 },
            { ".txt", "20H04\nTopic\n\nThe dam holds\n\nIt rained.\n\n", 15_000 },
            { ".txt", "War. Dam. Follow us\n\nIt rained all day.\n\n", 20_000 },
            { ".txt", "Узнайте больше ➞", 40_000 },
            { ".txt", "A link of the page\nShow more\n", 25_000 },
            { ".txt", "1. Skip to content\n", 40_000 },
            { ".txt", "Jane Doe\nABC Service\n\nIt rained.\n", 20_000 },
            { ".txt", "4:00 Talks begin\n\n6:00 It rained.\n\n", 20_000 },
            { ".txt", "Foto: Dos barcos (EFE/Ana)\nDos barcos (EFE/Ana)\n", 15_000 },
            { ".txt", "Zobacz wideo Zapora. ", 40_000 },
            { ".txt", "Este artículo se publicó hace ", 30_000 },
            { ".txt", "Osten 4. Mai 18 °C ", 45_000 },
            { ".txt", "Valley, dam, ", 60_000 },
            { ".txt", "Example News | ", 60_000 },
            { ".txt", "The war of 22\nBridge closed in the flood of Osten today\n", 18_000 },
            { ".txt", "Flood: the mayor asks for te…\n\n", 30_000 },
            { ".txt", "Valley Office / AFP Smoke rises over the mill\n", 20_000 },
            { ".txt", "Boats lie at the mill,\nafter the flood\nPhoto: Jane Doe/AFP\n", 15_000 },
            { ".txt", "Map of the mills\n(Valley Radio)\n", 25_000 },
            { ".txt", "DPA · AFP / ", 60_000 },
            { ".txt", "“We stay.”\n\nJane Doe\n\n", 30_000 },
            { ".txt", "Anna (left) and Jan (right) ", 30_000 },
            { ".html", "<figure><figcaption>x. Reuters</figcaption></figure>", 15_000 },
            { ".html", "<h2>x</h2>", 50_000 },
            { ".html", "<li>", 100_000 },
            { ".html", "<td>", 50_000 },
            { ".html", "<script type=\"application/ld+json\">{", 15_000 },
            { ".md", "# a\n\n", 50_000 },
            { ".md", "> ", 100_000 },
            { ".md", "**", 200_000 },
            { ".md", "[a](", 100_000 },
            { ".md", "|a|b|\n|-|-|\n", 20_000 },
            { ".md", "`", 300_000 },
            { ".html", "a<", 300_000 },
            { ".html", "&", 300_000 },
            { ".html", "<!--", 100_000 },
            { ".html", "<a x=\"", 50_000 },
            { ".html", "<p>word ", 50_000 },
            { ".html", "x<br>", 50_000 },
            { ".html", "<time datetime=1>x</time>", 20_000 },
            { ".html", "<blockquote class=twitter-tweet><p>x</p></blockquote>", 10_000 },
            { ".md", "- item\n", 20_000 },
            { ".md", "![", 50_000 },
            { ".md", "<div>\nx\n</div>\n\n", 5_000 },
            { ".md", "---\na: [[[[[[[[\n", 10_000 },
        };

    [Theory]
    [MemberData(nameof(Repetitions))]
    public void Repetition_TakesTimeInProportion(string ending, string part, int times)
    {
        IFormatReader reader = Array.Find(Readers, r => r.Endings.Contains(ending))!;
        byte[] whole = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, times)));

        Stopwatch watch = Stopwatch.StartNew();
        AssertTold(reader, whole);

        // Seconds where the square would be minutes: generous, for machines that are busy with other things.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    /// <summary>A document, or an error that says why not.</summary>
    private static void AssertTold(IFormatReader reader, byte[] bytes)
    {
        DocumentReading reading = reader.Read($"hostile{reader.Endings[0]}", bytes);
        Assert.True(reading.Document is not null || reading.Problems.Count > 0);
    }
}
